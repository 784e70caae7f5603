/** Drawing without replacement: how likely is so large an overlap by chance alone? */
export interface Draw {
  /** All genes one could have drawn. */
  readonly population: number;
  /** Those of them that are in the set. */
  readonly successes: number;
  /** Genes drawn. */
  readonly draws: number;
  /** Genes drawn that are in the set. */
  readonly overlap: number;
}

const logFactorials: number[] = [0];
/** What rounding has taken from the last sum, so that twenty thousand terms lose no more than a few. */
let lost = 0;

/** Natural logarithm of n!, from a table that grows as asked; summed with compensation (Kahan). */
function logFactorial(n: number): number {
  for (let at = logFactorials.length; at <= n; at += 1) {
    const before = logFactorials[at - 1] ?? 0;
    const term = Math.log(at) - lost;
    const sum = before + term;
    lost = sum - before - term;
    logFactorials.push(sum);
  }
  return logFactorials[n] ?? 0;
}

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

const logDensity = ({ population, successes, draws }: Draw, overlap: number): number =>
  logChoose(successes, overlap) + logChoose(population - successes, draws - overlap) - logChoose(population, draws);

/** Sum of the densities from `start` on, up or down, to where the overlap ends or nothing is added any more. */
function tail(draw: Draw, start: number, way: 1 | -1): number {
  const { population, successes, draws } = draw;
  const least = Math.max(0, draws + successes - population);
  const most = Math.min(successes, draws);
  if (start < least || start > most) return 0;
  let term = 1;
  let sum = 1;
  for (let overlap = start; way === 1 ? overlap < most : overlap > least; overlap += way) {
    const up = (k: number): number => ((successes - k) * (draws - k)) / ((k + 1) * (population - successes - draws + k + 1));
    term *= way === 1 ? up(overlap) : 1 / up(overlap - 1);
    const next = sum + term;
    if (next === sum) break;
    sum = next;
  }
  return Math.exp(logDensity(draw, start)) * sum;
}

/**
 * Probability of an overlap at least as large as the one found (one-sided, over-representation).
 * Each tail is summed from its largest term, so that the smallest probabilities keep their digits.
 * Throws RangeError where the numbers describe no draw.
 */
export function hypergeometricP(draw: Draw): number {
  const { population, successes, draws, overlap } = draw;
  const whole = [population, successes, draws, overlap].every((count) => Number.isInteger(count) && count >= 0);
  if (!whole || successes > population || draws > population || overlap > Math.min(successes, draws)) {
    throw new RangeError(`no draw has these counts: ${JSON.stringify(draw)}`);
  }
  if (overlap <= Math.max(0, draws + successes - population)) return 1;
  const mean = (draws * successes) / population;
  return Math.min(1, overlap > mean ? tail(draw, overlap, 1) : 1 - tail(draw, overlap - 1, -1));
}
