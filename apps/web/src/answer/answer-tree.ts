import { getNamedType, isAbstractType, isObjectType, Kind, valueFromASTUntyped, type DocumentNode, type FieldNode, type GraphQLNamedType, type GraphQLSchema, type SelectionSetNode } from 'graphql';

/** One object of an answer, with what the graph says it is. */
export interface AnswerNode {
  /** Name of its type; of the interface or union where the answer does not tell more. */
  readonly type: string;
  /** Field of the graph that led to it, whatever the question calls it; empty at the top. */
  readonly field: string;
  /** What that field was asked with, by name of the argument. */
  readonly args: Answered;
  readonly parent: AnswerNode | null;
  /** Values by field of the graph. Where one field was asked for under several names, the first. */
  readonly leaves: Readonly<Record<string, unknown>>;
  readonly children: readonly AnswerNode[];
}

type Answered = Readonly<Record<string, unknown>>;

interface Frame {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Answered;
}

/**
 * Reads an answer beside its question: every object gets its type, every value the name of its field. Fields under
 * other names, fragments and lists within lists are followed. Null where the document has no such operation.
 * @param given the variables that it was asked with
 */
export function answerTree(schema: GraphQLSchema, document: DocumentNode, operationName: string | null, data: Answered, given: Answered = {}): AnswerNode | null {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const operation = operationName === null ? operations[0] : operations.find(({ name }) => name?.value === operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (operation === undefined || root == null) return null;
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) => (defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const]));
  return nodeOf({ schema, document, variables: { ...Object.fromEntries(defaults), ...given } }, root, { field: '', args: {}, parent: null }, [operation.selectionSet], data);
}

/** Every object of an answer, in the order of the answer. */
export const everyNode = (node: AnswerNode): readonly AnswerNode[] => [node, ...node.children.flatMap(everyNode)];

/** The first child by a field. */
export const childOf = (node: AnswerNode, field: string): AnswerNode | undefined => node.children.find((child) => child.field === field);

function nodeOf(frame: Frame, declared: GraphQLNamedType, from: Pick<AnswerNode, 'field' | 'args' | 'parent'>, selections: readonly SelectionSetNode[], value: Answered): AnswerNode {
  const type = runtimeType(frame, declared, selections, value);
  const leaves: Record<string, unknown> = {};
  const children: AnswerNode[] = [];
  const node: AnswerNode = { type: type.name, ...from, leaves, children };
  for (const [key, asked] of fieldsOf(frame, type, selections, value)) {
    const name = asked[0]?.name.value ?? key;
    const inner = asked.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (inner.length === 0) {
      leaves[name] ??= value[key];
      continue;
    }
    const returned = isObjectType(type) ? type.getFields()[name]?.type : undefined;
    if (returned === undefined) continue;
    const led = { field: name, args: argsOf(frame, asked[0]), parent: node };
    for (const object of objectsIn(value[key])) children.push(nodeOf(frame, getNamedType(returned), led, inner, object));
  }
  return node;
}

const argsOf = ({ variables }: Frame, asked: FieldNode | undefined): Answered => (asked?.arguments?.length ? Object.fromEntries(asked.arguments.map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)])) : NO_ARGS);

const NO_ARGS: Answered = {};

/** What an object of an interface or union is: as it says itself, else the one type that a fragment names and that fits. */
function runtimeType({ schema, document }: Frame, declared: GraphQLNamedType, selections: readonly SelectionSetNode[], value: Answered): GraphQLNamedType {
  if (!isAbstractType(declared)) return declared;
  const said = typeof value['__typename'] === 'string' ? schema.getType(value['__typename']) : undefined;
  if (said !== undefined) return said;
  const named = selections.flatMap(({ selections: each }) => each).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [];
    const set = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(document, selection.name.value);
    const condition = set?.typeCondition?.name.value;
    const keys = set?.selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.alias?.value ?? each.name.value] : [])) ?? [];
    return condition !== undefined && keys.some((key) => key in value) ? [condition] : [];
  });
  return (named.length === 1 ? schema.getType(named[0] ?? '') : undefined) ?? declared;
}

/** Fields that were asked of an object, by their name in the answer. */
function fieldsOf(frame: Frame, type: GraphQLNamedType, selections: readonly SelectionSetNode[], value: Answered): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        if (key in value) fields.set(key, [...(fields.get(key) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(frame.document, selection.name.value);
      if (fragment !== undefined && applies(frame.schema, fragment.typeCondition?.name.value, type)) collect(fragment.selectionSet);
    }
  };
  selections.forEach(collect);
  return fields;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLNamedType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && isObjectType(type) && schema.isSubType(named, type);
}

const fragmentOf = ({ definitions }: DocumentNode, name: string) => definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name) as Extract<DocumentNode['definitions'][number], { kind: Kind.FRAGMENT_DEFINITION }> | undefined;

function objectsIn(value: unknown): readonly Answered[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return typeof value === 'object' && value !== null ? [value as Answered] : [];
}
