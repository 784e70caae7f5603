/** Whose field it is, as a heading has it. */
const OWNERS: Readonly<Record<string, string>> = {
  Aop: 'the AOP',
  KeyEvent: 'key events',
  KeyEventRelationship: 'relationships',
  Stressor: 'stressors',
  Chemical: 'chemicals',
  Gene: 'genes',
  CellType: 'cell types',
};

/** Names of the graph that do not read as words when they are taken apart. */
const WORDS: Readonly<Record<string, string>> = {
  applicability: 'taxa, sexes and life stages it holds for',
  cell: 'cell term',
  cellTypes: 'cell types',
  clinicalParameters: 'clinical measurements',
  context: 'species and system studied',
  createdAt: 'date of creation',
  essentialities: 'experiments on essentiality',
  evidenceKind: 'kind of evidence',
  modifiedAt: 'date of the last change',
  oecdProject: 'OECD project',
  responseResponse: 'response-response relationship',
  status: 'status at the OECD and in AOP-Wiki',
  tissue: 'organ term',
  wikiLicence: 'licence in AOP-Wiki',
  xrefs: 'identifiers elsewhere',
};

/** A field of the graph for a reader, e.g. "time scale" of "relationships" for `KeyEventRelationship.timeScale`. */
export interface FieldWords {
  readonly owner: string;
  readonly name: string;
}

/** The words of a coordinate such as `Aop.overallAssessment`; names without words of their own are taken apart. */
export function fieldWords(coordinate: string): FieldWords {
  const [owner = '', name = ''] = coordinate.split('.');
  return { owner: OWNERS[owner] ?? apart(owner), name: WORDS[name] ?? apart(name) };
}

const apart = (name: string): string => name.replace(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
