import type { SearchedType, SearchField } from '../index/search-fields.ts';
import { SEARCHED_TYPES, SEARCH_FIELDS } from '../index/search-fields.ts';

/**
 * How well a match is worth. Each kind has a floor, and what is added never reaches the floor of
 * a better kind; within a kind the links of a record, its type, the field and how much of the
 * name matched decide.
 */
export const FLOOR = { id: 2000, symbol: 1600, meant: 1590, meaning: 1340, alias: 1200, prefix: 900, words: 600, fuzzy: 300, some: 1 } as const;

/** What a name of the whole kind is worth by its field: a symbol more than a name, a name more than an alias. */
const WHOLE: Readonly<Record<SearchField, number>> = {
  ID: FLOOR.id,
  SYMBOL: FLOOR.symbol + 60,
  TITLE: FLOOR.symbol,
  NAME: FLOOR.symbol,
  MEANING: FLOOR.meant,
  ALIAS: FLOOR.alias + 60,
  SYNONYM: FLOOR.alias + 60,
  PREVIOUS_SYMBOL: FLOOR.alias + 40,
  PREVIOUS_NAME: FLOOR.alias,
  CITATION: FLOOR.alias,
};
/** The same by the place of the field, for reading it in a loop. */
export const WHOLE_BY_FIELD = SEARCH_FIELDS.map((field) => WHOLE[field]);
export const WHOLE_VARIANT = 30;

const PART: Readonly<Record<SearchField, number>> = {
  ID: 0,
  SYMBOL: 24,
  TITLE: 24,
  NAME: 20,
  MEANING: 20,
  ALIAS: 10,
  SYNONYM: 14,
  PREVIOUS_SYMBOL: 2,
  PREVIOUS_NAME: 0,
  CITATION: 0,
};
export const PART_BY_FIELD = SEARCH_FIELDS.map((field) => PART[field]);

const TYPE: Readonly<Record<SearchedType, number>> = {
  Aop: 18,
  KeyEvent: 24,
  AdverseOutcome: 28,
  Manifestation: 10,
  Gene: 20,
  CellType: 20,
  CytokineFamily: 30,
  ReceptorComplex: 8,
  Stressor: 24,
  Chemical: 16,
  Treatment: 24,
  TestSystem: 12,
  ClinicalParameter: 12,
  Pathway: 4,
  Reference: 0,
};
const TYPE_BY_PLACE = SEARCHED_TYPES.map((type) => TYPE[type]);

/** What a record is worth by itself, from 0 to 130: it joins much, and is of a type that people look for. */
export const worthOf = (type: number, isOutcome: boolean, weight: number): number =>
  (TYPE_BY_PLACE[type] ?? 0) + (isOutcome ? TYPE.AdverseOutcome - TYPE.KeyEvent : 0) + weight;
