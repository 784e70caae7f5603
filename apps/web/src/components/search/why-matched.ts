import type { EntityType, MatchKind, SearchField } from '../../graphql/generated/graphql.ts';
import { ENTITY_TYPES } from '../../wording/entity-type.ts';

/** What the search says of a match. */
export interface Match {
  readonly kind: MatchKind;
  readonly type: EntityType;
  /** What of it matched. */
  readonly field: SearchField;
}

const FIELD_WORDS: Readonly<Record<Exclude<SearchField, 'TITLE' | 'MEANING'>, string>> = {
  ID: 'identifier',
  SYMBOL: 'symbol',
  NAME: 'full name',
  ALIAS: 'alias',
  PREVIOUS_SYMBOL: 'former symbol',
  SYNONYM: 'other name',
  PREVIOUS_NAME: 'former name',
  CITATION: 'citation',
};

const HOW: Readonly<Record<Exclude<MatchKind, 'EXACT_ID'>, (name: string) => string>> = {
  EXACT_SYMBOL: (name) => `its ${name}`,
  ALIAS: (name) => `${name} of it`,
  PREFIX: (name) => `start of its ${name}`,
  WORDS: (name) => `words of its ${name}`,
  FUZZY: (name) => `near spelling of its ${name}`,
};

/** Why a record was found: "alias of it", "near spelling of its full name". The name itself follows, where it is not the title. */
export function whyMatched({ kind, type, field }: Match): string {
  if (kind === 'EXACT_ID') return 'its identifier';
  if (field === 'MEANING') return kind === 'FUZZY' ? 'near spelling of what means this in this field' : 'means this in this field';
  return HOW[kind](field === 'TITLE' ? ENTITY_TYPES[type].called : FIELD_WORDS[field]);
}
