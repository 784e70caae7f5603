import { describe, expect, it } from '@jest/globals';
import { nextCell } from './next-cell.ts';

const box = (column: number, row: number) => ({ left: column * 80, top: row * 40, width: 70, height: 30 });

/**
 *   0 . 1
 *   . 2 3
 *   4 . .
 */
const boxes = [box(0, 0), box(2, 0), box(1, 1), box(2, 1), box(0, 2)];

describe('nextCell', () => {
  it.each([
    [0, 'ArrowRight', 1],
    [1, 'ArrowLeft', 0],
    [1, 'ArrowDown', 3],
    [0, 'ArrowDown', 2],
    [4, 'ArrowUp', 2],
    [4, 'ArrowRight', -1],
    [0, 'ArrowUp', -1],
  ] as const)('from %i by %s to %i', (from, key, to) => expect(nextCell(boxes, from, key)).toBe(to));
});
