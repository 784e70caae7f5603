/** What of a record a search can match. Its order is part of the index: add at the end. */
export const SEARCH_FIELDS = ['ID', 'SYMBOL', 'TITLE', 'NAME', 'ALIAS', 'PREVIOUS_SYMBOL', 'SYNONYM', 'PREVIOUS_NAME', 'CITATION', 'MEANING'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** The types of records that can be found. An event that is an outcome somewhere is found as both. Its order is part of the index. */
export const SEARCHED_TYPES = [
  'Aop',
  'KeyEvent',
  'AdverseOutcome',
  'Manifestation',
  'Gene',
  'CellType',
  'CytokineFamily',
  'ReceptorComplex',
  'Stressor',
  'Chemical',
  'Treatment',
  'TestSystem',
  'ClinicalParameter',
  'Pathway',
  'Reference',
] as const;
export type SearchedType = (typeof SEARCHED_TYPES)[number];

/** A name of a record. */
export interface SearchableName {
  readonly field: SearchField;
  readonly text: string;
}
