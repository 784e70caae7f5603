export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The place of a cell on the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where an arrow leads from a filled cell: along the row left and right; up and down the nearest row, and there
 * the nearest cell. -1 where nothing lies that way.
 */
export function nextCell(boxes: readonly Box[], from: number, key: ArrowKey): number {
  const start = boxes[from];
  if (start === undefined) return -1;
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const forward = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
  let best = -1;
  let shortest = Infinity;
  boxes.forEach((box, at) => {
    const across = middle(box.left, box.width) - middle(start.left, start.width);
    const down = middle(box.top, box.height) - middle(start.top, start.height);
    const along = (sideways ? across : down) * forward;
    const aside = Math.abs(sideways ? down : across);
    if (at === from || along < 1 || (sideways && aside > start.height)) return;
    const distance = sideways ? along + aside : along * 1000 + aside;
    if (distance < shortest) [best, shortest] = [at, distance];
  });
  return best;
}

const middle = (start: number, size: number): number => start + size / 2;
