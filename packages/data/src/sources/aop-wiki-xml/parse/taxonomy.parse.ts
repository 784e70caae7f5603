import type { TaxonRecord } from '../../../records/applicability.ts';
import type { XmlElement } from '../read/xml-element.ts';
import { childOf, wordsOf } from './element.ts';
import { shown, type ExportReport } from './export-report.ts';
import type { ExportInput } from './export-input.ts';
import type { Reading } from './reading-table.ts';

/** A taxon, whose id may need its number. */
export interface TaxonReading extends Reading {
  /** NCBI's id, where the element has one. */
  readonly ncbiId: string | null;
  readonly names: readonly string[];
}

const LABELS = { source: 'source', id: 'source-id' } as const;

/** The number in the NCBI Taxonomy of a `<taxonomy>`; null where it is of other origin, such as a user of the wiki. */
export function ncbiNumberOf(element: XmlElement): string | null {
  const written = wordsOf(childOf(element, LABELS.id));
  return /\bNCBI/iu.test(wordsOf(childOf(element, LABELS.source))) && /^[1-9]\d{0,9}$/.test(written) ? written : null;
}

export function readTaxonomy(element: XmlElement, { report }: ExportInput): TaxonReading {
  const name = wordsOf(childOf(element, 'name'));
  const ontology = wordsOf(childOf(element, LABELS.source));
  const written = wordsOf(childOf(element, LABELS.id));
  const number = ncbiNumberOf(element);
  if (number === null) {
    const reason = `“${shown(name)}” has the id “${shown(written)}” of “${shown(ontology)}”, which is none of NCBI Taxonomy; it is kept under AOP-Wiki's own number`;
    report.note(element, { field: LABELS.id, code: 'taxon-without-ncbi-id', reason });
  }
  return { line: element.line, name: name || written, ncbiId: number === null ? null : `NCBITaxon:${number}`, names: name === '' ? [] : [name] };
}

/** The taxa by id. Of elements under one id the first names it, the other names are synonyms. */
export function makeTaxa(readings: Iterable<readonly [id: string, reading: TaxonReading]>, source: string, report: ExportReport): readonly TaxonRecord[] {
  const names = new Map<string, string[]>();
  for (const [id, { names: own, line }] of readings) {
    if (own.length === 0) report.doubtful({ line }, { field: 'name', code: 'title-missing', reason: `the taxon ${id} has no name; its id stands in for it` });
    const known = names.get(id) ?? [];
    names.set(id, [...known, ...own.filter((name) => !known.includes(name))]);
  }
  return [...names].map(([id, [name = id, ...synonyms]]) => ({ id, name, commonName: null, synonyms, rank: null, parent: null, sources: [source] }));
}
