import {
  getArgumentValues,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { createArgumentReader, usesVariables } from './argument-reader.ts';
import { collectSelections, type Selecting } from './collect-selections.ts';

/** How large a plan may grow: what asks for more is left to graphql-js. */
export interface PlanSize {
  /** Selections of objects and lists. */
  readonly functions: number;
  readonly fields: number;
}

interface FieldSource {
  readonly answerName: string;
  /** Statements that read and write its value. */
  readonly read: string;
  /** Its value as JSON. */
  readonly write: string;
}

/** What cannot be planned; the document is left to graphql-js. */
export class NotPlannable extends Error {}

/**
 * Writes the JavaScript that answers one operation: a function for each selection of an object, which reads what is
 * stored, calls the resolvers that there are, and returns the object as JSON.
 *
 * In what it writes `k` holds what code cannot name (types, resolvers, fixed arguments), `q` one request: its context
 * `q.x`, variables `q.v`, the arguments made from them `q.a`, each made once, and the most characters that an answer may
 * have, `q.m`. Names in the code come from the schema and from a parsed document, so they are GraphQL names and nothing
 * else: they need no quotes of their own.
 */
export class PlanSource {
  readonly constants: unknown[] = [];
  readonly #functions: string[] = [];
  readonly #known = new Map<string, string>();
  readonly #nodes = new Map<FieldNode, number>();
  readonly #selecting: Selecting;
  readonly #most: PlanSize;
  #fields = 0;
  #argumentLists = 0;

  constructor(selecting: Selecting, most: PlanSize) {
    this.#selecting = selecting;
    this.#most = most;
  }

  /** All functions; what they return is the one for the whole operation. */
  write(root: GraphQLObjectType, selectionSet: SelectionSetNode): string {
    const name = this.#objectFunction(root, [selectionSet], 'root');
    return `'use strict';\n${this.#functions.join('\n')}\nreturn ${name};`;
  }

  /** A function from the record of an object to what is asked for of it, as JSON. */
  #objectFunction(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[], key: string): string {
    const known = this.#known.get(`${type.name}:${key}`);
    if (known !== undefined) return known;
    if (type.isTypeOf) throw new NotPlannable();
    const name = this.#newFunction(`${type.name}:${key}`);
    const entries = [...collectSelections(this.#selecting, type, selectionSets)].map(([answerName, nodes], at) => this.#field(type, answerName, nodes, `v${at}`));
    const isRoot = key === 'root';
    const check = isRoot ? '' : `if (typeof s !== 'object' || typeof s.then === 'function' || s instanceof Error) bail();\n`;
    this.#functions.push(`function ${name}(s, q) {\n${check}${entries.map(({ read }) => read).join('')}return ${objectText(entries)};\n}`);
    return name;
  }

  #newFunction(key: string): string {
    if (this.#known.size >= this.#most.functions) throw new NotPlannable();
    const name = `f${this.#known.size}`;
    this.#known.set(key, name);
    return name;
  }

  /** `local` is the name of the value as it was read, with a `w` after it as it was written. */
  #field(type: GraphQLObjectType, answerName: string, nodes: readonly FieldNode[], local: string): FieldSource {
    const node = nodes[0];
    if (node === undefined || (this.#fields += 1) > this.#most.fields) throw new NotPlannable();
    if (node.name.value === '__typename') return { answerName, read: '', write: `'"${type.name}"'` };
    const field = type.getFields()[node.name.value];
    if (!field) throw new NotPlannable();
    const read = field.resolve ? `k[${this.#constant(field.resolve)}](s, ${this.#arguments(field, node)}, q.x)` : `s.${field.name}`;
    // One field is done before the next is begun, as graphql-js does it: resolvers may note what they met.
    return { answerName, read: `const ${local} = ${read}, ${local}w = ${this.#value(field.type, nodes, local)};\n`, write: `${local}w` };
  }

  #arguments(field: GraphQLField<unknown, unknown>, node: FieldNode): string {
    if (!node.arguments?.some(({ value }) => usesVariables(value))) return `k[${this.#constant(Object.freeze(getArgumentValues(field, node)))}]`;
    const make = this.#constant(createArgumentReader(field, node));
    const at = this.#argumentLists;
    this.#argumentLists += 1;
    return `(q.a[${at}] ??= k[${make}](q.v))`;
  }

  /** The expression that writes a value of a type as JSON; `local` is a name, so it may be repeated. */
  #value(type: GraphQLOutputType, nodes: readonly FieldNode[], local: string): string {
    const isRequired = isNonNullType(type);
    const inner = isRequired ? type.ofType : type;
    const none = isRequired ? 'bail()' : "'null'";
    if (isLeafType(inner)) return this.#leaf(inner, local, `${local} == null ? ${none} : leaf(k[${this.#constant(inner)}], ${local})`);
    const write = isListType(inner) ? this.#listFunction(inner.ofType, nodes) : isObjectType(inner) ? this.#objectFunction(inner, selectionSetsOf(nodes), this.#keyOf(nodes)) : isAbstractType(inner) ? this.#abstractFunction(inner, nodes) : null;
    if (write === null) throw new NotPlannable();
    return `(${local} == null ? ${none} : ${write}(${local}, q))`;
  }

  /** What goes out as it is stored is written at once; `otherwise` is for all else. */
  #leaf(type: GraphQLLeafType, local: string, otherwise: string): string {
    if (!isEnumType(type)) return `(${READY[type.name]?.(local) ?? ''}${otherwise})`;
    const values = type.getValues();
    if (values.some(({ name, value }) => name !== value)) return `(${otherwise})`;
    return `(k[${this.#constant(new Map(values.map(({ name }) => [name, `"${name}"`])))}].get(${local}) ?? (${otherwise}))`;
  }

  #listFunction(type: GraphQLOutputType, nodes: readonly FieldNode[]): string {
    const key = `[${String(type)}]:${this.#keyOf(nodes)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const name = this.#newFunction(key);
    const write = this.#value(type, nodes, 'e');
    this.#functions.push(`function ${name}(l, q) {\nif (!Array.isArray(l)) bail();\nconst n = l.length;\nlet o = '[';\nfor (let i = 0; i < n; i++) { const e = l[i]; o += (i === 0 ? '' : ',') + ${write}; if (o.length > q.m) full(o); }\nreturn o + ']';\n}`);
    return name;
  }

  #abstractFunction(type: GraphQLAbstractType, nodes: readonly FieldNode[]): string {
    const key = `${type.name}?:${this.#keyOf(nodes)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (!type.resolveType) throw new NotPlannable();
    const name = this.#newFunction(key);
    const cases = this.#selecting.schema.getPossibleTypes(type).map((possible) => `case '${possible.name}': return ${this.#objectFunction(possible, selectionSetsOf(nodes), this.#keyOf(nodes))}(s, q);`);
    this.#functions.push(`function ${name}(s, q) {\nswitch (k[${this.#constant(type.resolveType)}](s, q.x)) {\n${cases.join('\n')}\n}\nreturn bail();\n}`);
    return name;
  }

  #constant(value: unknown): number {
    const known = this.constants.indexOf(value);
    return known === -1 ? this.constants.push(value) - 1 : known;
  }

  /** The same fields of the document ask for the same, wherever they are met. */
  #keyOf(nodes: readonly FieldNode[]): string {
    return nodes
      .map((node) => {
        const known = this.#nodes.get(node);
        if (known !== undefined) return known;
        this.#nodes.set(node, this.#nodes.size);
        return this.#nodes.size - 1;
      })
      .join();
  }
}

/** Scalars of GraphQL that go out unchanged, as the beginning of a conditional expression. */
const READY: Readonly<Record<string, (local: string) => string>> = {
  String: (local) => `typeof ${local} === 'string' ? text(${local}) : `,
  ID: (local) => `typeof ${local} === 'string' ? text(${local}) : `,
  Boolean: (local) => `${local} === true ? 'true' : ${local} === false ? 'false' : `,
  Int: (local) => `typeof ${local} === 'number' && (${local} | 0) === ${local} ? '' + ${local} : `,
  Float: (local) => `typeof ${local} === 'number' && Number.isFinite(${local}) ? '' + ${local} : `,
};

const objectText = (fields: readonly FieldSource[]): string => (fields.length === 0 ? "'{}'" : `${fields.map(({ answerName, write }, at) => `'${at === 0 ? '{' : ','}"${answerName}":' + ${write}`).join(' + ')} + '}'`);

const selectionSetsOf = (nodes: readonly FieldNode[]): readonly SelectionSetNode[] => nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
