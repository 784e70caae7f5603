import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { CLOSED_LIST_SIZE } from './limits.ts';
import { knownPriceOf, type KnownPrice } from './known-price.ts';
import { capped, either, NOTHING, together, type Tally } from './tally.ts';

export interface Walked {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Values that were sent, and defaults of the operation where none were. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How large lists inside a value are that its field said the size of. */
interface Sizing {
  readonly fields: readonly string[];
  readonly size: number;
}

/** Nobody is answered that deep; what is nested further is not looked at, so that no nesting exhausts the stack. */
const DEEPEST = 500;

/**
 * Adds up a document. Every selection is added up once for a type and a size, wherever and however often it is spread,
 * so that a document of n tokens takes time that grows with n, whatever it multiplies to. Works on documents that do
 * not fit the schema too: what is unknown counts nothing, since validation refuses it.
 */
export class PriceWalk {
  readonly #walked: Walked;
  readonly #known = new Map<SelectionSetNode, Map<string, Tally>>();

  #level = 0;
  readonly #rootFields = new Map<SelectionSetNode, number>();

  constructor(walked: Walked) {
    this.#walked = walked;
  }

  /** What a selection of a type comes to, for one object. */
  selection(set: SelectionSetNode, type: GraphQLCompositeType, sizing: Sizing | null = null): Tally {
    let ofSet = this.#known.get(set);
    if (!ofSet) this.#known.set(set, (ofSet = new Map()));
    const key = sizing === null ? type.name : `${type.name} ${sizing.size} ${sizing.fields.join()}`;
    const known = ofSet.get(key);
    if (known) return known;
    if (this.#level > DEEPEST) return { ...NOTHING, depth: DEEPEST };
    // Whatever leads back to here counts nothing more: a circle of fragments is refused by validation.
    ofSet.set(key, NOTHING);
    this.#level += 1;
    const tally = isAbstractType(type) ? this.#ofAnyType(set, this.#walked.schema.getPossibleTypes(type)) : this.#ofObject(set, type, sizing);
    this.#level -= 1;
    ofSet.set(key, tally);
    return tally;
  }

  /** How many fields an object of a type answers with, each time that one is asked for. */
  rootFields(set: SelectionSetNode, type: GraphQLObjectType): number {
    let ofSet = this.#rootFields.get(set);
    if (ofSet !== undefined) return ofSet;
    this.#rootFields.set(set, 0);
    ofSet = 0;
    for (const selection of set.selections) {
      if (!this.#isIncluded(selection)) continue;
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#walked.fragments.get(selection.name.value) : selection;
      if (fragment?.kind === Kind.FIELD) ofSet += 1;
      else if (fragment && this.#concerns(fragment, type)) ofSet += this.rootFields(fragment.selectionSet, type);
    }
    this.#rootFields.set(set, capped(ofSet));
    return capped(ofSet);
  }

  #ofAnyType(set: SelectionSetNode, possible: readonly GraphQLObjectType[]): Tally {
    return possible.map((type) => this.selection(set, type)).reduce(either, NOTHING);
  }

  #ofObject(set: SelectionSetNode, type: GraphQLObjectType, sizing: Sizing | null): Tally {
    return set.selections.map((selection) => this.#ofSelection(selection, type, sizing)).reduce(together, NOTHING);
  }

  #ofSelection(selection: SelectionNode, type: GraphQLObjectType, sizing: Sizing | null): Tally {
    if (!this.#isIncluded(selection)) return NOTHING;
    if (selection.kind === Kind.FIELD) return this.#ofField(selection, type, sizing);
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#walked.fragments.get(selection.name.value);
    return fragment && this.#concerns(fragment, type) ? this.selection(fragment.selectionSet, type, sizing) : NOTHING;
  }

  #ofField(node: FieldNode, type: GraphQLObjectType, sizing: Sizing | null): Tally {
    const aliases = node.alias ? 1 : 0;
    const field = this.#fieldOf(type, node.name.value);
    if (!field) return { ...NOTHING, depth: 1, aliases, fields: 1 };
    const price = knownPriceOf(field);
    const slices = price.listSize === null ? null : this.#sliceOf(field, node, price);
    const size = price.isList && !price.isLeaf ? sizeOfList(node.name.value, price, slices, sizing) : 1;
    const named = getNamedType(field.type);
    const inside =
      node.selectionSet && isCompositeType(named)
        ? this.selection(node.selectionSet, named, slices !== null && price.listSize !== null && price.listSize.sizedFields.length > 0 ? { fields: price.listSize.sizedFields, size: slices } : null)
        : NOTHING;
    const isRows = price.isList && !price.isLeaf;
    const isPage = sizing?.fields.includes(node.name.value) === true || price.sizedBy.length > 0;
    return {
      cost: capped(size * capped(price.weight + inside.cost)),
      rows: capped(size * capped((isRows ? 1 : 0) + inside.rows)),
      depth: inside.depth + 1,
      aliases: capped(aliases + inside.aliases),
      fields: capped(1 + inside.fields),
      pageSize: Math.max(inside.pageSize, price.sizedBy.length > 0 ? (slices ?? 0) : 0),
      pagesOnly: inside.pagesOnly && (!isRows || isPage),
    };
  }

  #fieldOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (type !== this.#walked.schema.getQueryType()) return type.getFields()[name];
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    return name === TypeMetaFieldDef.name ? TypeMetaFieldDef : type.getFields()[name];
  }

  /** What the arguments of a list say about its length. */
  #sliceOf(field: GraphQLField<unknown, unknown>, node: FieldNode, { listSize, sizedBy }: KnownPrice): number {
    for (const name of sizedBy) {
      const given = node.arguments?.find((argument) => argument.name.value === name);
      const size = given ? lengthOf(this.#valueOf(given.value)) : lengthOf(field.args.find((argument) => argument.name === name)?.defaultValue);
      if (size !== null) return size;
    }
    return listSize?.assumedSize ?? CLOSED_LIST_SIZE;
  }

  /** A number, or something with the length of a list; anything else does not matter here. */
  #valueOf(value: ValueNode): unknown {
    if (value.kind === Kind.VARIABLE) return this.#walked.variables[value.name.value];
    if (value.kind === Kind.INT) return Number(value.value);
    return value.kind === Kind.LIST ? value.values : undefined;
  }

  #isIncluded({ directives }: SelectionNode): boolean {
    return (directives ?? []).every(({ name, arguments: given }) => {
      if (name.value !== 'skip' && name.value !== 'include') return true;
      const value = given?.find((argument) => argument.name.value === 'if')?.value;
      const flag = value?.kind === Kind.VARIABLE ? this.#walked.variables[value.name.value] : value?.kind === Kind.BOOLEAN ? value.value : undefined;
      // What is not said counts: better a field too many than one too few.
      return name.value === 'skip' ? flag !== true : flag !== false;
    });
  }

  #concerns({ typeCondition }: FragmentDefinitionNode | InlineFragmentNode, type: GraphQLObjectType): boolean {
    if (!typeCondition) return true;
    const condition = this.#walked.schema.getType(typeCondition.name.value);
    return condition === type || (isAbstractType(condition) && isObjectType(type) && this.#walked.schema.isSubType(condition, type));
  }
}

function sizeOfList(name: string, { listSize }: KnownPrice, slices: number | null, sizing: Sizing | null): number {
  if (sizing?.fields.includes(name)) return sizing.size;
  return listSize !== null && listSize.sizedFields.length === 0 ? (slices ?? listSize.assumedSize) : CLOSED_LIST_SIZE;
}

function lengthOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? Math.max(0, value) : null;
  return Array.isArray(value) ? value.length : null;
}
