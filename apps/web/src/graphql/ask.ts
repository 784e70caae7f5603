import 'server-only';
import { CombinedGraphQLErrors, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { buildSchema, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getClient } from './apollo.client.ts';
import { brokenParts, lostPlaces, type BrokenPart } from './broken-part.ts';
import { filledIn, mended, mendFor, type Mend } from './mend.ts';
import type { MissingField } from './missing-field.ts';

/** What came of a question. A page decides what each means to its reader; only a bug throws. */
export type Answer<TData> =
  | { readonly kind: 'answered'; readonly data: TData; readonly missing: readonly MissingField[]; readonly problems: readonly string[] }
  | { readonly kind: 'not-found'; readonly message: string; readonly nearest: readonly string[] }
  | { readonly kind: 'failed'; readonly layer: 'network' | 'graphql'; readonly message: string };

/**
 * Puts a document to the API. NOT_FOUND and BAD_USER_INPUT of an id come back as `not-found`. Where only a part of
 * it fails, it is asked again without that part: what failed is then empty, and told of in `brokenParts` of the request.
 * A place in a list that is not there gives way to the start of the list, told of in `lostPlaces`.
 */
export async function ask<TData, TVariables extends OperationVariables>(
  query: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
): Promise<Answer<TData>> {
  const missing: MissingField[] = [];
  const broken: BrokenPart[] = [];
  const mends: Mend[] = [];
  const lost: string[] = [];
  let document: DocumentNode = query;
  let asked: OperationVariables = variables;
  for (;;) {
    const { data, error } = await put<TData>(document, asked, (fields) => void missing.push(...fields));
    if (error !== undefined && !CombinedGraphQLErrors.is(error)) return { kind: 'failed', layer: 'network', message: messageOf(error) };
    const faults = error?.errors ?? [];
    const lostPlace = faults.find(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT' && extensions['argument'] === 'after');
    if (lostPlace !== undefined && lost.length === 0) {
      lost.push(lostPlace.message);
      asked = fromStart(asked);
      continue;
    }
    const unknownId = faults.find(({ extensions }) => extensions?.['code'] === 'NOT_FOUND' || extensions?.['code'] === 'BAD_USER_INPUT');
    if (unknownId !== undefined) return { kind: 'not-found', message: unknownId.message, nearest: strings(unknownId.extensions?.['nearest']) };
    const fault = faults.find(({ path }) => path !== undefined && path.length > 1);
    const mend = fault?.path === undefined || mends.length === MOST_MENDS ? null : mendFor(document, fault.path, await apiSchema());
    if (fault !== undefined && mend !== null) {
      mends.push(mend);
      broken.push({ path: mend.path, message: fault.message });
      document = mended(document, mend);
      continue;
    }
    // An entity that the API failed to tell is no entity that is not there.
    if (data == null || faults.length > 0) return { kind: 'failed', layer: 'graphql', message: faults.map(({ message }) => message).join(' ') };
    brokenParts().push(...broken);
    lostPlaces().push(...lost);
    const whole = mends.reduce<unknown>(filledIn, data) as TData;
    return { kind: 'answered', data: whole, missing, problems: [...lost, ...broken.map(({ message }) => message)] };
  }
}

/** Each costs another question; a page of which more is broken is better said to be broken. */
const MOST_MENDS = 4;

/** Cursors go by variables whose names begin so. */
const fromStart = (variables: OperationVariables): OperationVariables => Object.fromEntries(Object.entries(variables).map(([name, value]): [string, unknown] => [name, name.startsWith('after') ? null : value]));

/** One try. Answers are shown as they come: nothing is normalised or kept, and a partial answer is still an answer. */
const put = async <TData>(query: DocumentNode, variables: OperationVariables, hearMissing: (fields: readonly MissingField[]) => void): Promise<{ readonly data: TData | undefined; readonly error?: unknown }> =>
  getClient()
    .query<TData>({ query: query as TypedDocumentNode<TData>, variables, context: { hearMissing }, fetchPolicy: 'no-cache', errorPolicy: 'all' })
    .catch((thrown: unknown) => ({ data: undefined, error: thrown }));

let schema: Promise<GraphQLSchema> | null = null;

/** The words of the graph, read when the first answer is broken: what is whole needs no schema. */
const apiSchema = (): Promise<GraphQLSchema> => (schema ??= import('../../../../packages/schema/sdl/api.graphql?raw').then(({ default: sdl }) => buildSchema(sdl)));

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
