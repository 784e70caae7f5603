import { describe, expect, it } from '@jest/globals';
import { enrichSets } from './enrich-sets.ts';
import { benjaminiHochberg } from './false-discovery.ts';
import { hypergeometricP } from './hypergeometric.ts';

/** Exact binomial coefficients: an implementation of its own, in whole numbers. */
function choose(n: number, k: number): bigint {
  let value = 1n;
  for (let at = 1; at <= k; at += 1) value = (value * BigInt(n - k + at)) / BigInt(at);
  return value;
}

/** The quotient with 25 digits behind the point of its scientific form. */
function quotient(over: bigint, under: bigint): number {
  const zeros = under.toString().length - over.toString().length + 25;
  return Number(`${(over * 10n ** BigInt(Math.max(0, zeros))) / under}e-${Math.max(0, zeros)}`);
}

function exactP(population: number, successes: number, draws: number, overlap: number): number {
  let sum = 0n;
  for (let k = overlap; k <= Math.min(successes, draws); k += 1) {
    if (draws - k <= population - successes) sum += choose(successes, k) * choose(population - successes, draws - k);
  }
  return quotient(sum, choose(population, draws));
}

describe('hypergeometricP', () => {
  it.each([
    [10, 5, 4, 2],
    [1000, 40, 60, 9],
    [1914, 5, 1000, 5],
    [1914, 60, 200, 60],
    [1914, 60, 200, 3],
    [1500, 700, 900, 300],
    [1500, 700, 900, 410],
    [20, 20, 7, 7],
    [2000, 1, 1, 1],
  ])('equals exact arithmetic to nine digits (%i genes, set of %i, %i drawn, %i in it)', (population, successes, draws, overlap) => {
    const exact = exactP(population, successes, draws, overlap);
    expect(Math.abs(hypergeometricP({ population, successes, draws, overlap }) / exact - 1)).toBeLessThan(1e-9);
  });

  it('is 1 where no smaller overlap was possible', () => {
    expect(hypergeometricP({ population: 10, successes: 5, draws: 5, overlap: 0 })).toBe(1);
    expect(hypergeometricP({ population: 10, successes: 8, draws: 8, overlap: 6 })).toBe(1);
    expect(hypergeometricP({ population: 0, successes: 0, draws: 0, overlap: 0 })).toBe(1);
  });

  it('refuses counts that no draw has', () => {
    expect(() => hypergeometricP({ population: 5, successes: 6, draws: 1, overlap: 1 })).toThrow(RangeError);
    expect(() => hypergeometricP({ population: 5, successes: 2, draws: 3, overlap: 2.5 })).toThrow(RangeError);
  });
});

describe('benjaminiHochberg', () => {
  it('gives the q values of the published procedure', () => {
    // Worked by hand: p * m / rank, then the smallest of those that stand behind.
    expect(benjaminiHochberg([0.01, 0.04, 0.03, 0.5])).toEqual([0.04, 0.04 * 4 / 3, 0.04 * 4 / 3, 0.5]);
    expect(benjaminiHochberg([])).toEqual([]);
    expect(benjaminiHochberg([1, 0.9])).toEqual([1, 1]);
  });
});

describe('enrichSets', () => {
  const set = (id: string, ...genes: readonly string[]) => ({ id, genes: new Set(genes) });
  const sets = [set('e:1', 'a', 'b', 'c'), set('e:2', 'c', 'd', 'e', 'f'), set('e:3', 'g')];

  it('tests sets that are large enough against what is measured and in some set', () => {
    const answer = enrichSets({ genes: new Set(['a', 'b', 'zz']), measured: null, sets, minSetSize: 3 });
    expect(answer).toMatchObject({ tested: 2, tooSmall: 1, background: 7, drawn: 2 });
    expect(answer.sets).toEqual([{ id: 'e:1', setSize: 3, matched: ['a', 'b'], oddsRatio: null, p: expect.closeTo(3 / 21, 12), q: expect.closeTo(6 / 21, 12) }]);
  });

  it('leaves out what was not measured', () => {
    const answer = enrichSets({ genes: new Set(['a', 'c']), measured: new Set(['a', 'c', 'd', 'e', 'x']), sets, minSetSize: 2 });
    expect(answer).toMatchObject({ tested: 2, background: 4, drawn: 2 });
    expect(answer.sets.map(({ id, setSize, matched, oddsRatio }) => [id, setSize, matched, oddsRatio])).toEqual([
      ['e:1', 2, ['a', 'c'], null],
      ['e:2', 3, ['c'], 0],
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(enrichSets({ genes: new Set(), measured: null, sets: [], minSetSize: 5 })).toEqual({ sets: [], tested: 0, tooSmall: 0, background: 0, drawn: 0 });
  });
});
