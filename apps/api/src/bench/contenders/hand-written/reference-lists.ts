import type { ReleaseContent } from '@sequela/data';

/** What is cited under many records, shaped once: a release does not change. */
export interface ReferenceLists {
  readonly references: (ids: readonly string[]) => readonly object[];
  readonly sources: (ids: readonly string[]) => readonly object[];
}

export function createReferenceLists(content: ReleaseContent): ReferenceLists {
  const references = new Map(
    content.references.map(({ id, citation, year, doi, pmid, link, stableIdentifier }) => [id, { id, citation, year, doi, pmid, link, stableIdentifier }]),
  );
  const sources = new Map(content.sources.map(({ id, name, licence, licenceUrl, attribution }) => [id, { id, name, licence, licenceUrl, attribution }]));
  return { references: listsOf(references), sources: listsOf(sources) };
}

/** A plain loop: a handler that is called the limit must not be slowed by its style. */
const listsOf = (all: ReadonlyMap<string, object>) => (ids: readonly string[]): readonly object[] => {
  const list: object[] = [];
  for (const id of ids) {
    const known = all.get(id);
    if (known !== undefined) list.push(known);
  }
  return list;
};
