import { DirectiveLocation, getDirectiveValues, getNamedType, getNullableType, GraphQLDirective, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString, isLeafType, isListType, type GraphQLField } from 'graphql';
import { CLOSED_LIST_SIZE } from './limits.ts';
import { IDS_ARGUMENT, type ListSize } from './field-price-rule.ts';

/** What pricing needs to know of a field, read from the directives of its schema once. */
export interface KnownPrice {
  readonly weight: number;
  readonly isLeaf: boolean;
  readonly isList: boolean;
  readonly listSize: ListSize | null;
  /** Arguments that say how many entries there are: by a number, or by the length of a list of ids. */
  readonly sizedBy: readonly string[];
}

const STRINGS = { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) };
const COST = new GraphQLDirective({ name: 'cost', locations: [DirectiveLocation.FIELD_DEFINITION], args: { weight: { type: GraphQLInt } } });
const LIST_SIZE = new GraphQLDirective({ name: 'listSize', locations: [DirectiveLocation.FIELD_DEFINITION], args: { assumedSize: { type: GraphQLInt }, slicingArguments: STRINGS, sizedFields: STRINGS } });

/** Of the schema about itself, which carries no directives of ours. */
const LONG_LISTS_OF_INTROSPECTION: Readonly<Record<string, number>> = { types: 250, fields: 20, possibleTypes: 30 };
const SHORT_LIST_OF_INTROSPECTION = 3;

const known = new WeakMap<GraphQLField<unknown, unknown>, KnownPrice>();

/** The price of a field of a schema that was built from our SDL. */
export function knownPriceOf(field: GraphQLField<unknown, unknown>): KnownPrice {
  const found = known.get(field);
  if (found) return found;
  const isLeaf = isLeafType(getNamedType(field.type));
  const given = field.astNode ? getDirectiveValues(COST, field.astNode)?.['weight'] : undefined;
  const isList = isListType(getNullableType(field.type));
  const listSize = field.astNode ? listSizeOf(getDirectiveValues(LIST_SIZE, field.astNode)) : ofIntrospection(field);
  const isByIds = isList && !isLeaf && field.args.some(({ name }) => name === IDS_ARGUMENT);
  const made: KnownPrice = {
    weight: typeof given === 'number' ? given : isLeaf ? 0 : 1,
    isLeaf,
    isList,
    listSize,
    sizedBy: [...(listSize?.slicingArguments ?? []), ...(isByIds ? [IDS_ARGUMENT] : [])],
  };
  known.set(field, made);
  return made;
}

function listSizeOf(values: Readonly<Record<string, unknown>> | undefined): ListSize | null {
  if (!values) return null;
  const { assumedSize, slicingArguments, sizedFields } = values;
  return { assumedSize: typeof assumedSize === 'number' ? assumedSize : CLOSED_LIST_SIZE, slicingArguments: strings(slicingArguments), sizedFields: strings(sizedFields) };
}

const ofIntrospection = ({ name }: GraphQLField<unknown, unknown>): ListSize => ({ assumedSize: LONG_LISTS_OF_INTROSPECTION[name] ?? SHORT_LIST_OF_INTROSPECTION, slicingArguments: [], sizedFields: [] });

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []);
