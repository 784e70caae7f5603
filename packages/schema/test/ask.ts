import { createEmbeddedStore, createPromisedStore, isPromise, type Release, type ReleaseChanges } from '@sequela/data';
import { execute, parse, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createApiContext, type ApiContext } from '../src/context/api-context.ts';
import { keptDocuments } from './kept-document.ts';

export interface Answer {
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly { readonly message: string; readonly code: unknown; readonly path: string }[];
  readonly missing: readonly string[];
}

const answerOf = (result: ExecutionResult, context: ApiContext): Answer => ({
  // Without the null prototypes of graphql-js, which Jest tells from plain objects.
  data: result.data == null ? result.data : (JSON.parse(JSON.stringify(result.data)) as Record<string, unknown>),
  errors: (result.errors ?? []).map((error) => ({
    message: error.message,
    code: error.extensions['code'],
    path: (error.path ?? []).join('.'),
  })),
  missing: [...context.missing.keys()],
});

function run(schema: GraphQLSchema, context: ApiContext, query: string) {
  const document = parse(query);
  const faults = validate(schema, document);
  if (faults.length > 0)
    throw new Error(`The query does not fit the graph: ${faults.map(({ message }) => message).join(' ')}`);
  return execute({ schema, document, contextValue: context });
}

/** Asks a graph over a release in memory; throws if the answer is not there at once. */
export function createAsk(schema: GraphQLSchema, release: Release, changes: readonly ReleaseChanges[] = []): (query: string) => Answer {
  const store = createEmbeddedStore(release, null, () => changes);
  return (query) => {
    const context = createApiContext(store, { documents: keptDocuments() });
    const result = run(schema, context, query);
    if (isPromise(result)) throw new Error('The answer of an embedded store must not be a promise.');
    return answerOf(result, context);
  };
}

/**
 * Enters a subgraph at a record as a router does, and gives the fields asked for. That entry makes
 * a promise of its own, whatever the store.
 */
export async function askEntity(
  schema: GraphQLSchema,
  release: Release,
  [type, id]: readonly [type: string, id: string],
  fields: string,
): Promise<{ readonly entity: unknown; readonly missing: readonly string[] }> {
  const context = createApiContext(createEmbeddedStore(release));
  const query = `{ _entities(representations: [{ __typename: "${type}", id: "${id}" }]) { ... on ${type} { ${fields} } } }`;
  const { data, errors, missing } = answerOf(await run(schema, context, query), context);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
  return { entity: (data?.['_entities'] as readonly unknown[])[0], missing };
}

/** Asks the same over a store that answers later; `calls` names each call of the store. */
export async function askLater(
  schema: GraphQLSchema,
  release: Release,
  query: string,
): Promise<{ readonly answer: Answer; readonly calls: readonly string[] }> {
  const store = createPromisedStore(createEmbeddedStore(release));
  const context = createApiContext(store, { documents: keptDocuments() });
  const result = await run(schema, context, query);
  return { answer: answerOf(result, context), calls: store.calls.map(({ method, of }) => `${method} ${of}`.trim()) };
}
