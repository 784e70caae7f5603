import 'server-only';
import { CombinedGraphQLErrors, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { getClient } from './apollo.client.ts';
import type { MissingField } from './missing-field.ts';

/** What came of a question. A page decides what each means to its reader; only a bug throws. */
export type Answer<TData> =
  | { readonly kind: 'answered'; readonly data: TData; readonly missing: readonly MissingField[]; readonly problems: readonly string[] }
  | { readonly kind: 'not-found'; readonly message: string; readonly nearest: readonly string[] }
  | { readonly kind: 'failed'; readonly layer: 'network' | 'graphql'; readonly message: string };

/** Puts a document to the API. NOT_FOUND and BAD_USER_INPUT of an id come back as `not-found`. */
export async function ask<TData, TVariables extends OperationVariables>(
  query: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
): Promise<Answer<TData>> {
  const missing: MissingField[] = [];
  const hearMissing = (fields: readonly MissingField[]): void => void missing.push(...fields);
  // Answers are shown as they come: nothing is normalised or kept, and a partial answer is still an answer.
  const { data, error } = await getClient()
    .query<TData>({ query: query as TypedDocumentNode<TData>, variables, context: { hearMissing }, fetchPolicy: 'no-cache', errorPolicy: 'all' })
    .catch((thrown: unknown) => ({ data: undefined, error: thrown }));
  if (error !== undefined && !CombinedGraphQLErrors.is(error)) return { kind: 'failed', layer: 'network', message: messageOf(error) };
  const faults = error?.errors ?? [];
  const unknownId = faults.find(({ extensions }) => extensions?.['code'] === 'NOT_FOUND' || extensions?.['code'] === 'BAD_USER_INPUT');
  if (unknownId !== undefined) return { kind: 'not-found', message: unknownId.message, nearest: strings(unknownId.extensions?.['nearest']) };
  if (data == null) return { kind: 'failed', layer: 'graphql', message: faults.map(({ message }) => message).join(' ') };
  return { kind: 'answered', data, missing, problems: faults.map(({ message }) => message) };
}

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
