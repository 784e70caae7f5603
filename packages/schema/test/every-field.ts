import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { KEPT_DOCUMENT_ID } from './kept-document.ts';

/**
 * One query for each root list, going `depth` objects deep, that selects every field on the way.
 * Together they touch every field of every type that a list leads to. Pages are short, unless said otherwise, so that
 * an answer stays small.
 */
export function queriesOfEveryField(schema: GraphQLSchema, depth: number, page: PageSizes = PAGE): readonly (readonly [field: string, query: string])[] {
  // What is asked for by an id is in a list as well; saved documents are in none.
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name: field, args }) => {
    const required = args.filter(isRequired);
    const isWhole = args.length === 0 || args.some(({ name }) => name === 'first') || required.length > 0;
    return isWhole && required.every(({ name }) => name === 'first' || name in KNOWN_VALUES || IDS_OF[field] !== undefined);
  });
  return lists.map((field) => [field.name, `{ ${select({ schema, page }, field, depth)} }`]);
}

interface PageSizes {
  readonly root: number;
  readonly nested: number;
}

interface Selecting {
  readonly schema: GraphQLSchema;
  readonly page: PageSizes;
}

const PAGE: PageSizes = { root: 2, nested: 2 };

function select(selecting: Selecting, field: GraphQLField<unknown, unknown>, depth: number, root = true): string {
  const args = argumentsOf(field, root ? selecting.page.root : selecting.page.nested);
  const type = getNamedType(field.type);
  if (isLeafType(type)) return `${field.name}${args}`;
  const inside = fieldsOf(selecting, type, depth);
  return inside === '' ? '' : `${field.name}${args} { ${inside} }`;
}

/** A connection and its edges do not count as a step, nor do an applicability, a highlighted text and a validity: what they lead to does. */
function fieldsOf(selecting: Selecting, type: GraphQLNamedType, depth: number): string {
  if (isInterfaceType(type)) return '__typename id';
  if (!isObjectType(type)) return '';
  const left = /(Connection|Edge|^Applicability|^HighlightedText|^DocumentValidity)$/.test(type.name) ? depth : depth - 1;
  if (left < 0) return '__typename';
  const fields = Object.values(type.getFields()).map((field) => select(selecting, field, left, false));
  return ['__typename', ...fields.filter((text) => text !== '')].join(' ');
}

const isRequired = ({ type, defaultValue }: GraphQLArgument): boolean => isNonNullType(type) && defaultValue === undefined;

const argumentsOf = ({ name: field, args }: GraphQLField<unknown, unknown>, first: number): string => {
  const given = args.flatMap((argument) => {
    if (argument.name === 'first') return [`first: ${first}`];
    return isRequired(argument) ? [`${argument.name}: ${argument.name === 'id' ? IDS_OF[field] : anyValue(argument)}`] : [];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
};

/** Ids to ask for, by root field. */
const IDS_OF: Readonly<Record<string, string>> = { savedDocument: `"${KEPT_DOCUMENT_ID}"` };

/** Arguments that no type tells a value for: what the embedded release holds. */
const KNOWN_VALUES: Readonly<Record<string, string>> = {
  from: '"iraop.events:ke-jak-stat5"',
  to: '"iraop.events:ao-skin-rash"',
  taxon: '"human"',
  text: '"IL-2"',
  aops: '["iraop:skin-rash", "iraop:hepatotoxicity"]',
  document: '"{ release { id } }"',
  genes: '["IL2", "IFNG", "TNF", "IL2RA", "nothing"]',
};

function anyValue({ name, type }: GraphQLArgument): string {
  const known = KNOWN_VALUES[name];
  if (known !== undefined) return known;
  const named = getNamedType(type);
  const value = isEnumType(named) ? named.getValues()[0]?.name : undefined;
  if (value === undefined) throw new Error(`No value is at hand for the argument ${name}: ${String(type)}.`);
  return value;
}
