import 'server-only';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { readEnv } from '../env.ts';
import { printed } from './printed.ts';

/**
 * Puts a document to the API without a client: for what stands beside a page, is asked for at every request, and may
 * be left out. Null where the answer is not whole.
 */
export async function askPlainly<TData, TVariables extends OperationVariables>(document: TypedDocumentNode<TData, TVariables>, variables: TVariables): Promise<TData | null> {
  const told = await put(document, variables);
  return told?.errors === undefined ? (told?.data ?? null) : null;
}

/** As `askPlainly`, but what came of an answer that is not whole counts too: the rest of it is null. */
export const askInPart = async <TData, TVariables extends OperationVariables>(document: TypedDocumentNode<TData, TVariables>, variables: TVariables): Promise<TData | null> => (await put(document, variables))?.data ?? null;

async function put<TData, TVariables extends OperationVariables>(document: TypedDocumentNode<TData, TVariables>, variables: TVariables): Promise<{ readonly data?: TData | null; readonly errors?: readonly unknown[] } | null | undefined> {
  const body = JSON.stringify({ query: printed(document), variables });
  const answer = await fetch(readEnv().apiUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body, cache: 'no-store' }).catch(() => null);
  return (await answer?.json().catch(() => null)) as { readonly data?: TData | null; readonly errors?: readonly unknown[] } | null | undefined;
}
