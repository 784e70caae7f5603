import type { ReferenceRecord } from '../../../records/evidence.record.ts';
import type { XmlElement } from '../read/xml-element.ts';
import { splitReferences } from '../text/references.parse.ts';

/** The same text without the list it was cut from, which could not be forgotten otherwise. */
const detached = (text: string | null): string | null => text && ` ${text}`.slice(1);

/** The references of all records of a file, each once. */
export interface ExportReferences {
  /** Ids of the references of a list, in its order; empty for an element that is missing. */
  read(element: XmlElement | undefined): readonly string[];
  rows(): readonly ReferenceRecord[];
}

/** A reference that stands in several lists: what the first leaves open is filled from the others. */
function joined(first: ReferenceRecord, second: ReferenceRecord): ReferenceRecord {
  return {
    ...first,
    citation: first.citation ?? second.citation,
    year: first.year ?? second.year,
    doi: first.doi ?? second.doi,
    pmid: first.pmid ?? second.pmid,
    pmcid: first.pmcid ?? second.pmcid,
    link: first.link ?? second.link,
    note: first.note ?? second.note,
    stableIdentifier: first.stableIdentifier || second.stableIdentifier,
  };
}

export function createExportReferences(source: string): ExportReferences {
  const known = new Map<string, ReferenceRecord>();
  return {
    read(element) {
      if (element === undefined || element.text === '') return [];
      const references = splitReferences(element.text, source);
      for (const reference of references) {
        const first = known.get(reference.id);
        known.set(reference.id, first === undefined ? { ...reference, citation: detached(reference.citation) } : joined(first, reference));
      }
      return references.map(({ id }) => id);
    },
    rows: () => [...known.values()],
  };
}
