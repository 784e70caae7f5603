import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { RowsError } from '../../sections/reading/rows-error.ts';

/** Puts a document to the API and answers with all of its data. Throws a RowsError. */
export type AskGraph = <TData, TVariables extends OperationVariables>(document: TypedDocumentNode<TData, TVariables>, variables: TVariables) => Promise<TData>;

/** Asks on behalf of one file: fails when the API goes over to another release, for what is of two releases is no network. */
export function withinOneRelease(ask: AskGraph): AskGraph {
  let release: string | null = null;
  return async (document, variables) => {
    const data = await ask(document, variables);
    const { id } = (data as { readonly release: { readonly id: string } }).release;
    if (release !== null && release !== id) throw new RowsError('The release changed while the file was made. Ask again.', 'failed');
    release = id;
    return data;
  };
}

interface Page<TNode> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly TNode[];
}

/** All nodes of a list, asked for page by page. */
export async function allNodes<TNode>(pageAfter: (after: string | null) => Promise<Page<TNode>>): Promise<readonly TNode[]> {
  const nodes: TNode[] = [];
  let after: string | null = null;
  do {
    const page: Page<TNode> = await pageAfter(after);
    nodes.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

/** Ids in portions of `size`. */
export const portions = <T>(all: readonly T[], size: number): readonly (readonly T[])[] => Array.from({ length: Math.ceil(all.length / size) }, (_none, at) => all.slice(at * size, (at + 1) * size));
