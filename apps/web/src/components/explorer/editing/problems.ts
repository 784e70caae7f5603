import { GraphQLError, Kind, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';

/** What is wrong with a question as it stands, and where. */
export interface Problem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export interface ReadDocument {
  /** Null where it cannot be read. */
  readonly document: DocumentNode | null;
  readonly problems: readonly Problem[];
  /** Names of its operations; null for one without. */
  readonly operations: readonly (string | null)[];
}

/** Long documents are the API's to refuse. */
const MOST_TOKENS = 20_000;

/** Reads a question and holds it against the graph, as the API will. */
export function readDocument(schema: GraphQLSchema, text: string): ReadDocument {
  if (text.trim() === '') return { document: null, problems: [], operations: [] };
  try {
    const document = parse(text, { maxTokens: MOST_TOKENS });
    const operations = document.definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value ?? null] : []));
    return { document, operations, problems: validate(schema, document).map(problemOf) };
  } catch (error) {
    if (error instanceof GraphQLError) return { document: null, problems: [problemOf(error)], operations: [] };
    throw error;
  }
}

const problemOf = ({ message, locations }: GraphQLError): Problem => ({ message, line: locations?.[0]?.line ?? 1, column: locations?.[0]?.column ?? 1 });

/** What to do about a message of the graph, in words; null where the message says it already. */
export function adviceFor(message: string): string | null {
  if (/Did you mean|must be|provide/.test(message)) return null;
  if (message.startsWith('Cannot query field')) return 'Look the type up under “Words”, or press Ctrl and Space in the editor for what it has.';
  if (/must have a selection of subfields/.test(message)) return 'Say which of its fields you want, in braces after it: { id }.';
  if (/must not have a selection/.test(message)) return 'Take the braces after it away.';
  if (message.startsWith('Syntax Error')) return 'Something is missing or too much here: a brace, a bracket, a quotation mark.';
  if (/is not defined/.test(message)) return 'Declare it after the name of the query, as in query Name($id: ID!).';
  if (/is never used/.test(message)) return 'Use it or take it away.';
  if (/argument .* is required/.test(message)) return 'Give it in the brackets after the field.';
  return null;
}
