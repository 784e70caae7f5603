import type { PageRequest, PartPage } from '../section.ts';

interface Paged {
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The rows of a page of a connection, and where the next begins. */
export const pageOf = <TRow>({ totalCount, pageInfo }: Paged, rows: readonly TRow[]): PartPage<TRow> => ({ rows, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, total: totalCount ?? null });

/** Rows of a list that an answer has whole. */
export const wholeList = <TRow>(rows: readonly TRow[]): PartPage<TRow> => ({ rows, next: null, total: rows.length });

/** Rows of a connection within a row, asked for with the largest page. Throws rather than leave some out. */
export function allOf<TNode>(connection: { readonly totalCount: number; readonly edges: readonly TNode[] }): readonly TNode[] {
  if (connection.totalCount > connection.edges.length) throw new Error(`One row holds ${connection.totalCount} entries, of which an answer brings ${connection.edges.length}. Ask for them by GraphQL, page by page.`);
  return connection.edges;
}

/** Variables of a list of the whole release: by title unless another order is asked for. */
export const listVariables = ({ first, after, text, order }: PageRequest) => ({ first, after, filter: text === '' ? null : { text }, orderBy: order ?? ({ field: 'TITLE', direction: 'ASC' } as const) });
