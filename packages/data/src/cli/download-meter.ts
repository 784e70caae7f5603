interface Metered {
  /** Bytes that were there before this fetch; null until the file answers. */
  before: number | null;
  bytes: number;
  total: number | null;
}

/** What there is to tell of all files together. */
export interface MeterReading {
  readonly bytes: number;
  /** Of those files whose size is known. */
  readonly total: number;
  /** Per second, since the first byte. */
  readonly rate: number;
  /** Seconds that are left at this rate; null where nobody can tell. */
  readonly left: number | null;
}

/** Adds up what comes. */
export interface DownloadMeter {
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
    began(path, expected) {
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
      const known = all.every((file) => file.total !== null);
      return { bytes, total, rate, left: rate > 0 && known ? (total - bytes) / rate : null };
    },
  };
}
