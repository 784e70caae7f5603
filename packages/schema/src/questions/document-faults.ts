import {
  type DocumentNode,
  type FieldNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoDeprecatedCustomRule,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  specifiedRules,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Question } from './question.ts';

/** What a document of the library may take at most: far below what a server refuses. */
export const DOCUMENT_LIMITS = { tokens: 500, depth: 14, pageSize: 100, rows: 10_000 } as const;

/** What is wrong with the document of a question and the variables of its examples; empty where all is well. */
export function documentFaults(schema: GraphQLSchema, question: Question): readonly string[] {
  let document: DocumentNode;
  try {
    document = parse(question.document, { maxTokens: DOCUMENT_LIMITS.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [operation, ...more] = operations;
  if (!operation || more.length > 0 || operation.operation !== 'query') return ['A document holds one query.'];
  const faults = validate(schema, document, [...specifiedRules, NoDeprecatedCustomRule]).map(({ message }) => message);
  if (faults.length > 0) return faults;
  return [
    ...(operation.name?.value === nameOf(question.slug) ? [] : [`The operation is named ${nameOf(question.slug)}, after the slug.`]),
    ...pageFaults(schema, document, operation),
    ...sizeFaults(document, operation),
    ...exampleFaults(schema, question, operation),
  ];
}

const nameOf = (slug: string): string => slug.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The page size that a field asks for: a number, or the default of the variable; undefined where it asks for none. */
function pageSize(field: FieldNode, operation: OperationDefinitionNode): number | undefined {
  const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  const value =
    given?.kind === Kind.VARIABLE
      ? operation.variableDefinitions?.find(({ variable }) => variable.name.value === given.name.value)?.defaultValue
      : given;
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

/** Every list that has pages says how long a page is, so that no default of the graph decides what an answer costs. */
function pageFaults(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): readonly string[] {
  const faults: string[] = [];
  const info = new TypeInfo(schema);
  const look = (field: FieldNode): void => {
    const place = `${String(info.getParentType())}.${field.name.value}`;
    if (!info.getFieldDef()?.args.some(({ name }) => name === 'first')) return;
    const size = pageSize(field, operation);
    if (size === undefined) faults.push(`${place} takes \`first\`: a number, or a variable with a default.`);
    else if (size < 1 || size > DOCUMENT_LIMITS.pageSize) faults.push(`${place} asks for ${size} at a time; a page has 1 to ${DOCUMENT_LIMITS.pageSize}.`);
  };
  visit(document, visitWithTypeInfo(info, { Field: look }));
  return faults;
}

interface Size {
  readonly depth: number;
  readonly rows: number;
}

/** How deep a selection goes, and the most rows that its pages may multiply to on one way down. */
function sizeOf(document: DocumentNode, operation: OperationDefinitionNode, { selections }: SelectionSetNode): Size {
  const sizes = selections.map((selection): Size => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return sizeOf(document, operation, selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const named = document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value);
      return named?.kind === Kind.FRAGMENT_DEFINITION ? sizeOf(document, operation, named.selectionSet) : { depth: 0, rows: 1 };
    }
    const inside = selection.selectionSet ? sizeOf(document, operation, selection.selectionSet) : { depth: 0, rows: 1 };
    return { depth: inside.depth + 1, rows: inside.rows * (pageSize(selection, operation) ?? 1) };
  });
  return { depth: Math.max(...sizes.map(({ depth }) => depth)), rows: Math.max(...sizes.map(({ rows }) => rows)) };
}

function sizeFaults(document: DocumentNode, operation: OperationDefinitionNode): readonly string[] {
  const { depth, rows } = sizeOf(document, operation, operation.selectionSet);
  return [
    ...(depth > DOCUMENT_LIMITS.depth ? [`It is ${depth} fields deep; at most ${DOCUMENT_LIMITS.depth}.`] : []),
    ...(rows > DOCUMENT_LIMITS.rows ? [`Its pages multiply to ${rows} rows; at most ${DOCUMENT_LIMITS.rows}.`] : []),
  ];
}

/** Variables of the examples fit the operation, and none is given that it does not have. */
function exampleFaults(schema: GraphQLSchema, { examples }: Question, operation: OperationDefinitionNode): readonly string[] {
  const defined = operation.variableDefinitions ?? [];
  const known = new Set(defined.map(({ variable }) => variable.name.value));
  return Object.entries(examples).flatMap(([kind, example]) => {
    if (example === null) return [];
    const { errors = [] } = getVariableValues(schema, defined, example.variables);
    const unknown = Object.keys(example.variables).filter((name) => !known.has(name));
    return [...errors.map(({ message }) => `Example ${kind}: ${message}`), ...unknown.map((name) => `Example ${kind}: there is no variable $${name}.`)];
  });
}
