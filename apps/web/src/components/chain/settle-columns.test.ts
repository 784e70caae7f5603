import { describe, expect, it } from '@jest/globals';
import { settleColumns, type ColumnItem } from './settle-columns.ts';

const item = (y: number, height = 40): ColumnItem => ({ y, height, pulls: [] });
const join = (one: ColumnItem, other: ColumnItem): void => {
  one.pulls.push({ to: other, weight: 1 });
  other.pulls.push({ to: one, weight: 1 });
};

describe('settleColumns', () => {
  it('takes out space that nothing needs', () => {
    const [cause, effect] = [item(0), item(900)];
    join(cause, effect);
    settleColumns([[cause], [effect]], () => 10);
    expect(Math.abs(cause.y - effect.y)).toBeLessThan(5);
  });

  it('keeps order and gaps where all want the same place', () => {
    const cause = item(0);
    const effects = [item(10), item(20), item(30)];
    for (const effect of effects) join(cause, effect);
    settleColumns([[cause], effects], () => 10);
    const [first, second, third] = effects.map(({ y }) => y);
    expect(second! - first!).toBeCloseTo(50, 5);
    expect(third! - second!).toBeCloseTo(50, 5);
  });
});
