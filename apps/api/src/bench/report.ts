export interface Row {
  readonly name: string;
  /** Server CPU per request in milliseconds: median, least and most of the rounds. */
  readonly cpu: number;
  readonly cpuLow: number;
  readonly cpuHigh: number;
  /** Requests a second. */
  readonly rate: number;
  /** Latency in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Prints a table with the ratios to the first row (the limit) and to the last one (the tutorial way). */
export function printTable(title: string, rows: readonly Row[]): void {
  const [limit] = rows;
  const naive = rows.at(-1);
  const shown = rows.map((row) => ({
    [title]: row.name,
    'CPU ms': row.cpu.toFixed(2),
    '(least-most)': `${row.cpuLow.toFixed(2)}-${row.cpuHigh.toFixed(2)}`,
    'x limit': limit ? (row.cpu / limit.cpu).toFixed(2) : '',
    'x cheaper than tutorial': naive ? (naive.cpu / row.cpu).toFixed(2) : '',
    'req/s': row.rate.toFixed(0),
    'p50 ms': row.p50.toFixed(1),
    'p99 ms': row.p99.toFixed(1),
  }));
  console.table(shown);
}
