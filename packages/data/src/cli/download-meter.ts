import type { PlannedFile } from '../fetch/fetch-outcome.ts';
import { newestOf } from '../fetch/transfer/newest-name.ts';

interface Metered {
  /** Bytes that were there before this fetch; null until the file answers. */
  before: number | null;
  bytes: number;
  total: number | null;
}

/** What there is to tell of all files together. */
export interface MeterReading {
  readonly bytes: number;
  /** Of those files whose size is known, fetched or not yet. */
  readonly total: number;
  /** True where the size of every file is known. */
  readonly complete: boolean;
  /** Per second, since the first byte. */
  readonly rate: number;
  /** Seconds that the known sizes take at this rate; null where there is no rate yet. */
  readonly left: number | null;
}

/** Adds up what comes. */
export interface DownloadMeter {
  /** These will come, under these names or dated ones. */
  planned(files: readonly PlannedFile[]): void;
  began(path: string, expected: number | null): void;
  received(path: string, bytes: number, total: number | null): void;
  /** The file needs nothing more, however much of it came. */
  ended(path: string): void;
  read(): MeterReading;
}

/** @param now milliseconds, of any beginning. */
export function createDownloadMeter(now: () => number): DownloadMeter {
  const files = new Map<string, Metered>();
  let since: number | null = null;
  return {
    planned(planned) {
      for (const { path, expected } of planned) files.set(path, { before: null, bytes: 0, total: expected });
    },
    began(path, expected) {
      for (const pattern of [...files.keys()]) if (pattern.includes('*') && newestOf([path], pattern) !== null) files.delete(pattern);
      files.set(path, { before: null, bytes: 0, total: expected });
    },
    received(path, bytes, total) {
      since ??= now();
      const file = files.get(path) ?? { before: null, bytes: 0, total: null };
      file.before ??= bytes;
      file.bytes = bytes;
      // A file may turn out larger than it was when it was last seen.
      file.total = total ?? (file.total === null || file.total < bytes ? null : file.total);
      files.set(path, file);
    },
    ended(path) {
      const file = files.get(path);
      if (file !== undefined) file.total = file.bytes;
    },
    read() {
      const all = [...files.values()];
      const bytes = all.reduce((sum, file) => sum + file.bytes, 0);
      const total = all.reduce((sum, file) => sum + Math.max(file.total ?? 0, file.bytes), 0);
      const fresh = all.reduce((sum, file) => sum + file.bytes - (file.before ?? 0), 0);
      const seconds = since === null ? 0 : (now() - since) / 1000;
      const rate = seconds > 0 ? Math.max(0, fresh) / seconds : 0;
      const complete = all.every((file) => file.total !== null);
      return { bytes, total, complete, rate, left: rate > 0 ? (total - bytes) / rate : null };
    },
  };
}
