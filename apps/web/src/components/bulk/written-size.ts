const UNITS = ['kB', 'MB', 'GB'] as const;

/** A size as people read it: `24 MB`, in powers of a thousand as disks and browsers tell it. */
export function writtenSize(bytes: number): string {
  let size = bytes;
  let unit = 'bytes';
  for (const next of UNITS) {
    if (size < 1000) break;
    size /= 1000;
    unit = next;
  }
  return `${size < 10 && unit !== 'bytes' ? size.toFixed(1) : Math.round(size)} ${unit}`;
}
