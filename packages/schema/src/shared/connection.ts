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
    private readonly keyAt: (index: number) => string,
    private readonly loadNodes: () => readonly MaybePromise<NodeRecord | null>[],
  ) {}

  get nodes(): readonly MaybePromise<NodeRecord | null>[] {
    return this.loadNodes();
  }

  get pageInfo(): PageInfo {
    const size = this.edges.length;
    return {
      hasPreviousPage: this.start > 0,
      hasNextPage: this.start + size < this.totalCount,
      startCursor: size === 0 ? null : encodeCursor(this.keyAt(0)),
      endCursor: size === 0 ? null : encodeCursor(this.keyAt(size - 1)),
    };
  }
}

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
  return new Connection(
    edges,
    rows.length,
    start,
    (index) => keyOf(edges[index] as Row),
    () => edges.map(nodeOf),
  );
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
  const edges = shown.map(edgeOf);
  return new Connection(
    edges,
    keys.length,
    start,
    (index) => shown[index] as string,
    () => edges.map(nodeOf),
  );
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
