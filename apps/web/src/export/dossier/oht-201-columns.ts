/** A column of the worksheet that follows OECD harmonised template 201, and how far its name is the template's. */
export interface OhtColumn {
  readonly key: string;
  /** The field of the harmonised templates that it is to fill; null where no stored text of the template was found that names one. */
  readonly field: string | null;
}

/**
 * Fields that all harmonised templates share are named as OECD's page on their format and conventions names them. The fields of
 * template 201 itself could not be read in its own text: what is reported of an effect stands in columns named by what they
 * hold, and says that its place in the template is to be chosen by hand.
 */
export const OHT_201_COLUMNS = [
  { key: 'template', field: null },
  { key: 'study_result_type', field: 'Administrative data: Study result type' },
  { key: 'reliability', field: 'Administrative data: Reliability' },
  { key: 'reference_type', field: 'Data source: Reference type' },
  { key: 'reference_year', field: 'Data source: Year' },
  { key: 'reference_title', field: 'Data source: Title (authors, title and journal are one text here)' },
  { key: 'reference_source', field: 'Data source: Bibliographic source' },
  { key: 'test_guideline', field: 'Materials and methods: Test guideline' },
  { key: 'method', field: 'Materials and methods: Principles of method if other than guideline' },
  { key: 'test_system', field: null },
  { key: 'test_system_kind', field: null },
  { key: 'test_system_use', field: null },
  { key: 'species', field: null },
  { key: 'readouts', field: null },
  { key: 'effect_title', field: null },
  { key: 'effect_id', field: null },
  { key: 'effect_role_in_aop', field: null },
  { key: 'biological_level', field: null },
  { key: 'effect_process', field: null },
  { key: 'effect_object', field: null },
  { key: 'effect_action', field: null },
  { key: 'direction', field: null },
  { key: 'tissue_or_organ', field: null },
  { key: 'cell_type', field: null },
  { key: 'aop_id', field: null },
  { key: 'aop_title', field: null },
] as const satisfies readonly OhtColumn[];

export type OhtKey = (typeof OHT_201_COLUMNS)[number]['key'];

/** What must be known before the sheet is used. */
export const OHT_201_REMARKS: readonly string[] = [
  'This is no IUCLID file and cannot be imported: it lists what the release has, in columns that follow OECD harmonised template 201 (OHT 201, Intermediate effects), to be entered by hand and checked against the template in force.',
  'Columns whose second head is empty are not named by the template: no text of template 201 itself could be read when they were laid out; choose their field by hand.',
  'Study result type and reliability are empty: an assessor gives them. One row for each key event and test system; one for an event without any.',
];
