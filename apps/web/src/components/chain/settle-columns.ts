/** Something that takes room in a column: an event, or a place where a relationship passes. */
export interface ColumnItem {
  /** Middle, along y. */
  y: number;
  readonly height: number;
  /** What it is joined to in other columns, and how strongly. */
  readonly pulls: { readonly to: ColumnItem; readonly weight: number }[];
}

/** Room between two items of a column. */
export type Gap = (one: ColumnItem, other: ColumnItem) => number;

const SWEEPS = 40;
/** A light pull to the middle, so that what hangs on nothing does not drift. */
const GRAVITY = 0.06;

/**
 * Moves the items of columns towards what they are joined to, and so takes empty space out of a layout.
 * The order within a column stays, and items keep `gap` between them.
 */
export function settleColumns(columns: readonly (readonly ColumnItem[])[], gap: Gap): void {
  const all = columns.flat();
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const column of sweep % 2 === 0 ? columns : [...columns].reverse()) {
      const middle = all.reduce((sum, { y }) => sum + y, 0) / Math.max(1, all.length);
      const wanted = column.map(({ pulls }) => pulled(pulls, middle));
      for (const [at, y] of apart(column, wanted, gap).entries()) {
        const item = column[at];
        if (item !== undefined) item.y = y;
      }
    }
  }
}

/** The places nearest to those wanted (least squares) that keep order and gaps: pool adjacent violators. */
function apart(items: readonly ColumnItem[], wanted: readonly number[], gap: Gap): readonly number[] {
  const offsets: number[] = [];
  items.forEach((item, at) => {
    const before = items[at - 1];
    offsets.push(before === undefined ? 0 : (offsets[at - 1] ?? 0) + (before.height + item.height) / 2 + gap(before, item));
  });
  const blocks: { sum: number; count: number }[] = [];
  wanted.forEach((y, at) => {
    let block = { sum: y - (offsets[at] ?? 0), count: 1 };
    for (let before = blocks.at(-1); before !== undefined && before.sum / before.count > block.sum / block.count; before = blocks.at(-1)) {
      block = { sum: block.sum + before.sum, count: block.count + before.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  return blocks.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count)).map((base, at) => base + (offsets[at] ?? 0));
}

/** Where an item wants to be: the middle of what it is joined to, and a little of the middle of all. */
function pulled(pulls: ColumnItem['pulls'], middle: number): number {
  let [sum, weight] = [middle * GRAVITY, GRAVITY];
  for (const pull of pulls) {
    sum += pull.to.y * pull.weight;
    weight += pull.weight;
  }
  return sum / weight;
}
