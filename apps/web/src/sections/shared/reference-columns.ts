import { graphql } from '../../graphql/generated/index.ts';
import type { SectionReference_ReferenceFragment } from '../../graphql/generated/graphql.ts';
import type { Column } from '../section.ts';

export const SectionReference_reference = graphql(`
  fragment SectionReference_reference on Reference {
    id
    kind
    citation
    year
    doi
    pmid
    link
  }
`);

/** A reference as it is cited: only what the release has of it. */
export type CitedReference = SectionReference_ReferenceFragment;

/** The shortest text by which others find it: DOI, PubMed number, address, or its id here. */
const identifierOf = ({ id, doi, pmid, link }: CitedReference): string => (doi === null ? (pmid === null ? (link ?? id) : `PMID:${pmid}`) : `doi:${doi}`);

/** What a row rests on: ids here, identifiers elsewhere, and citations, in the same order. */
export const referenceColumns = <TRow>(referencesOf: (row: TRow) => readonly CitedReference[]): readonly Column<TRow>[] => [
  { key: 'reference_count', head: 'References', value: (row) => referencesOf(row).length },
  { key: 'references', head: 'Reference ids', isId: true, empty: 'no reference', value: (row) => referencesOf(row).map(({ id }) => id) },
  { key: 'reference_identifiers', head: 'DOI or PubMed number', empty: 'no reference', value: (row) => referencesOf(row).map(identifierOf) },
  { key: 'citations', head: 'Citations', empty: 'no reference', value: (row) => referencesOf(row).map(({ id, citation }) => citation ?? id) },
];
