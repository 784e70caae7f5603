import { MATCH_KINDS, SEARCH_FIELDS, type SearchedType } from '@sequela/data';
import { declareEnum } from '../../../shared/declare-enum.ts';

/** The types that can be searched, by their names in the graph's enum. */
const TYPE_OF = {
  AOP: 'Aop',
  KEY_EVENT: 'KeyEvent',
  ADVERSE_OUTCOME: 'AdverseOutcome',
  MANIFESTATION: 'Manifestation',
  GENE: 'Gene',
  CELL_TYPE: 'CellType',
  CYTOKINE_FAMILY: 'CytokineFamily',
  RECEPTOR_COMPLEX: 'ReceptorComplex',
  STRESSOR: 'Stressor',
  CHEMICAL: 'Chemical',
  TREATMENT: 'Treatment',
  TEST_SYSTEM: 'TestSystem',
  CLINICAL_PARAMETER: 'ClinicalParameter',
  PATHWAY: 'Pathway',
  REFERENCE: 'Reference',
} as const satisfies Readonly<Record<string, SearchedType>>;

export type EntityTypeName = keyof typeof TYPE_OF;
const NAMES = Object.keys(TYPE_OF) as readonly EntityTypeName[];
const NAME_OF = new Map<SearchedType, EntityTypeName>(NAMES.map((name) => [TYPE_OF[name], name]));

export const searchedType = (name: EntityTypeName): SearchedType => TYPE_OF[name];

export function entityTypeName(type: SearchedType): EntityTypeName {
  const name = NAME_OF.get(type);
  if (name === undefined) throw new Error(`The enum EntityType has no member for ${type}.`);
  return name;
}

export const EntityTypeEnum = declareEnum('EntityType', NAMES, 'What can be searched for.', {
  AOP: 'Adverse outcome pathways.',
  KEY_EVENT: 'Key events, those that are an outcome somewhere among them.',
  ADVERSE_OUTCOME: 'Events that are the adverse outcome of at least one AOP.',
  MANIFESTATION: 'Signs that belong to an outcome.',
  GENE: 'Human genes.',
  CELL_TYPE: 'Cell types.',
  CYTOKINE_FAMILY: 'Families of cytokines.',
  RECEPTOR_COMPLEX: 'Receptors: complexes and single chains.',
  STRESSOR: 'What sets pathways off.',
  CHEMICAL: 'Substances.',
  TREATMENT: 'Medicines with what they lead to.',
  TEST_SYSTEM: 'Assays, models and studies.',
  CLINICAL_PARAMETER: 'What is measured in patients.',
  PATHWAY: 'Drawings of pathways.',
  REFERENCE: 'References, by their citation.',
});

export const MatchKindEnum = declareEnum('MatchKind', MATCH_KINDS, 'How a record matches a search, best first.', {
  EXACT_ID: 'The text is an identifier of it.',
  EXACT_SYMBOL: 'The text is its whole symbol, title or name.',
  ALIAS: 'The text is another name of it, or means it in this field.',
  PREFIX: 'A name of it begins so.',
  WORDS: 'Its names have all the words; where no record has, most of them.',
  FUZZY: 'Its names have words that are spelled almost so.',
});

export const SearchFieldEnum = declareEnum('SearchField', SEARCH_FIELDS, 'What of a record a search matched.', {
  ID: 'An identifier.',
  SYMBOL: 'The symbol of a gene.',
  TITLE: 'The title or label.',
  NAME: 'The full name of a gene.',
  ALIAS: 'An alias symbol.',
  PREVIOUS_SYMBOL: 'A symbol it had before.',
  SYNONYM: 'Another name.',
  PREVIOUS_NAME: 'A name it had before.',
  CITATION: 'The citation of a reference.',
  MEANING: 'No name of it: the word means it in this field, by a reviewed table.',
});
