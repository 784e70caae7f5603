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
  const known = (all: ReadonlyMap<string, object>) => (ids: readonly string[]): readonly object[] => ids.flatMap((id) => all.get(id) ?? []);
  return { references: known(references), sources: known(sources) };
}
