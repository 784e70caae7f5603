import { Kind, type FieldDefinitionNode, type TypeNode } from 'graphql';
import { closedListSize } from './closed-list-size.ts';
import { LIMITS } from './limits.ts';

/** How many entries a list of a field has at most or is taken to have, as `@listSize` says it. */
export interface ListSize {
  readonly assumedSize: number;
  /** Arguments that say how many. */
  readonly slicingArguments: readonly string[];
  /** Lists inside the value that have this size; none: the field is the list itself. */
  readonly sizedFields: readonly string[];
}

/** What the schema says about the price of a field; null where it is what any field of its kind has. */
export interface FieldPrice {
  readonly weight: number | null;
  readonly listSize: ListSize | null;
}

/** What the rule needs to know of a type that a field leads to; null for scalars and enums. */
export type CompositeFields = (typeName: string) => ReadonlyMap<string, TypeNode> | null;

/** Rows of a connection, by the names that Relay gives them and by ours. */
const ROW_FIELDS = ['edges', 'nodes'];
const PAGE_ARGUMENT = 'first';
/** A list with this argument, a list of ids, has an entry for each of them. The directives know sizes by numbers only. */
export const IDS_ARGUMENT = 'ids';

/**
 * Fields that do more than read what stands ready, in reads of one record. The rest follows from the shape of a field:
 * a field added tomorrow has its price without anybody thinking of it, and stands here only if it walks, searches or writes.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  // Walks of causal chains.
  'Query.paths': 500,
  'Query.sharedKeyEvents': 20,
  'AdverseOutcome.keyEvents': 5,
  'AdverseOutcome.genes': 5,
  'AdverseOutcome.cytokines': 5,
  'AdverseOutcome.receptors': 5,
  'AdverseOutcome.cellTypes': 5,
  'Aop.gaps': 10,
  'Aop.related': 20,
  'KeyEvent.upstream': 10,
  'KeyEvent.downstream': 10,
  'KeyEvent.outcomeCount': 10,
  // Searches and computations.
  'Query.search': 5000,
  'Query.enrichment': 20_000,
  // Read and check a whole document, or a whole answer.
  'Query.price': 20_000,
  'SavedDocument.validity': 20_000,
  'SavedDocument.lastAnswer': 250_000,
  // Takes room on a disk for good: the cost that a caller may run up in a minute pays for a hundred.
  'Mutation.saveDocument': 5_000_000,
};

/** A text with a `format` is shaped, and cleaned where it is HTML. */
const SHAPED_TEXT_WEIGHT = 1;

/** The price of a field, by one rule for all of the graph. */
export function fieldPriceRule(typeName: string, field: FieldDefinitionNode, compositeFields: CompositeFields): FieldPrice {
  const inside = compositeFields(nameOf(field.type));
  const args = new Set((field.arguments ?? []).map(({ name }) => name.value));
  const shaped = inside === null && args.has('format') ? SHAPED_TEXT_WEIGHT : null;
  const weight = WEIGHTS[`${typeName}.${field.name.value}`] ?? shaped;
  return { weight, listSize: inside === null ? null : listSizeOf(typeName, field, args, inside) };
}

function listSizeOf(typeName: string, field: FieldDefinitionNode, args: ReadonlySet<string>, inside: ReadonlyMap<string, TypeNode>): ListSize | null {
  const sizedFields = args.has(PAGE_ARGUMENT) ? ROW_FIELDS.filter((name) => isList(inside.get(name))) : [];
  if (sizedFields.length > 0) return { assumedSize: LIMITS.nestedPageSize, slicingArguments: [PAGE_ARGUMENT], sizedFields };
  if (!isList(field.type)) return null;
  if (args.has(PAGE_ARGUMENT)) return { assumedSize: LIMITS.nestedPageSize, slicingArguments: [PAGE_ARGUMENT], sizedFields: [] };
  if (args.has(IDS_ARGUMENT)) return { assumedSize: LIMITS.pageSize, slicingArguments: [], sizedFields: [] };
  // Rows of a page have the size that the page was asked for with.
  return ROW_FIELDS.includes(field.name.value) ? null : { assumedSize: closedListSize(typeName, field.name.value), slicingArguments: [], sizedFields: [] };
}

const isList = (type: TypeNode | undefined): boolean => type?.kind === Kind.LIST_TYPE || (type?.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.LIST_TYPE);

/** The name of a type without what wraps it. */
export const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));
