import type { MaybePromise } from '@sequela/data';
import { apiError } from './api-error.ts';
import { MAX_PAGE_SIZE, type PageArgs } from './page.args.ts';
import type { PageInfo } from './page-info.type.ts';

/**
 * A page of a list. Its rows are the edges themselves, as the store keeps them: nothing is copied.
 * `nodes` and `pageInfo` are worked out when a query asks for them.
 */
export class Connection<Row, NodeRecord> {
  constructor(
    readonly edges: readonly Row[],
    readonly totalCount: number,
    private readonly start: number,
    private readonly keyOf: (row: Row, index: number) => string,
    private readonly nodeOf: (row: Row) => MaybePromise<NodeRecord | null>,
  ) {}

  get nodes(): readonly MaybePromise<NodeRecord | null>[] {
    return this.edges.map(this.nodeOf);
  }

  get pageInfo(): PageInfo {
    const last = this.edges.length - 1;
    return {
      hasPreviousPage: this.start > 0,
      hasNextPage: this.start + last + 1 < this.totalCount,
      startCursor: this.cursorAt(0),
      endCursor: this.cursorAt(last),
    };
  }

  private cursorAt(index: number): string | null {
    const row = this.edges[index];
    return row === undefined ? null : encodeCursor(this.keyOf(row, index));
  }
}

/** A page, whatever is in it. */
export type AnyConnection = Pick<Connection<unknown, unknown>, 'edges' | 'nodes' | 'totalCount' | 'pageInfo'>;

/**
 * Cuts a page out of a whole list. `keyOf` must be unique within the list: it is the cursor, so a
 * cursor stays right where rows come or go between releases, and one of another list is noticed.
 * Throws BAD_USER_INPUT on a page size or cursor that makes no sense here.
 */
export function connect<Row, NodeRecord>(
  rows: readonly Row[],
  page: PageArgs,
  keyOf: (row: Row) => string,
  nodeOf: (row: Row) => MaybePromise<NodeRecord | null>,
): Connection<Row, NodeRecord> {
  checkPageSize(page.first);
  const start = page.after == null ? 0 : positionAfter(page.after, (key) => rows.findIndex((row) => keyOf(row) === key));
  const wholeList = start === 0 && page.first >= rows.length;
  const edges = wholeList ? rows : rows.slice(start, start + page.first);
  return new Connection(edges, rows.length, start, keyOf, nodeOf);
}

/**
 * Cuts a page out of a list of keys and makes edges for that page only: a list of the whole release
 * has far more keys than a page shows. Throws like `connect`.
 */
export function connectKeys<Row, NodeRecord>(
  keys: readonly string[],
  page: PageArgs,
  edgeOf: (key: string) => Row,
  nodeOf: (row: Row) => MaybePromise<NodeRecord | null>,
): Connection<Row, NodeRecord> {
  checkPageSize(page.first);
  const start = page.after == null ? 0 : positionAfter(page.after, (key) => keys.indexOf(key));
  const shown = keys.slice(start, start + page.first);
  return new Connection(shown.map(edgeOf), keys.length, start, (_, index) => shown[index] as string, nodeOf);
}

function checkPageSize(first: number): void {
  if (first < 0 || first > MAX_PAGE_SIZE) {
    throw apiError('BAD_USER_INPUT', `\`first\` is ${first}; it must be between 0 and ${MAX_PAGE_SIZE}.`, {
      argument: 'first',
      maximum: MAX_PAGE_SIZE,
    });
  }
}

function positionAfter(cursor: string, positionOf: (key: string) => number): number {
  const index = positionOf(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (index < 0) {
    throw apiError('BAD_USER_INPUT', 'The cursor in `after` is not from this list. Take `pageInfo.endCursor` of the page before, with the same arguments.', {
      argument: 'after',
    });
  }
  return index + 1;
}

/** A cursor is the key of its row, made opaque. */
export const encodeCursor = (key: string): string => Buffer.from(key, 'utf8').toString('base64url');
