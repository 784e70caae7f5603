/** A stretch of a chromosome in cytogenetic bands. Positions run from pter (-SCALE) over the centromere (0) to qter (SCALE). */
export interface BandRange {
  readonly chromosome: string;
  readonly from: number;
  readonly to: number;
  /** False where only a chromosome or a whole arm is named. */
  readonly namesBand: boolean;
}

/** Bands have up to five digits (`22.33` and finer), each of which divides the one before it. */
const DIGITS = 6;
const SCALE = 10 ** DIGITS;

const CHROMOSOME = /^(?<chromosome>[1-9]|1\d|2[0-2]|X|Y)(?<rest>(?:[PQ]|CEN).*)?$/i;
const BAND = /^(?<arm>[PQ])(?<digits>\d{0,5}(?:\.\d{1,3})?)$/i;

type Stretch = readonly [from: number, to: number];

/** One end of a range: `q27`, `p11.2`, `q`, `cen`, `qter`. */
function stretchOf(band: string): Stretch | null {
  const landmark = { CEN: 0, PTER: -SCALE, QTER: SCALE }[band.toUpperCase()];
  if (landmark !== undefined) return [landmark, landmark];
  const found = BAND.exec(band)?.groups;
  if (found === undefined) return null;
  const digits = (found['digits'] ?? '').replace('.', '');
  if (digits.length > DIGITS) return null;
  const start = digits === '' ? 0 : Number(digits.padEnd(DIGITS, '0'));
  const end = start + 10 ** (DIGITS - digits.length);
  return found['arm']?.toUpperCase() === 'Q' ? [start, end] : [-end, -start];
}

/** Reads `4q27`, `4q26-q27`, `4q26-27`, `Chromosome 4`, `Chromosome 4, q27 (long arm)`; null where the text is no band. */
export function parseBandRange(text: string): BandRange | null {
  const compact = text
    .replace(/\([^)]*\)/g, '')
    .replace(/^\s*(?:chromosome|chr)\.?\s*/i, '')
    .replace(/\s+/g, '')
    .replace(/[–—]/g, '-')
    .replace(/^(\d{1,2}|[XY]),(?:\1)?(?=[pq])/i, '$1');
  const found = CHROMOSOME.exec(compact)?.groups;
  const chromosome = found?.['chromosome']?.toUpperCase();
  if (found === undefined || chromosome === undefined) return null;
  const rest = found['rest'];
  if (rest === undefined) return { chromosome, from: -SCALE, to: SCALE, namesBand: false };
  const [first = '', last, ...more] = rest.split('-');
  if (more.length > 0) return null;
  const start = stretchOf(first);
  // The second band may leave the chromosome or the arm to the first: 4q26-4q27, 4q26-q27, 4q26-27.
  const second = last?.replace(new RegExp(`^${chromosome}(?=[pqc])`, 'i'), '').replace(/^(?=\d)/, first.slice(0, 1));
  const end = second === undefined ? start : stretchOf(second);
  if (start === null || end === null) return null;
  const namesBand = !/^[PQ]$/i.test(first) || second !== undefined;
  return { chromosome, from: Math.min(start[0], end[0]), to: Math.max(start[1], end[1]), namesBand };
}
