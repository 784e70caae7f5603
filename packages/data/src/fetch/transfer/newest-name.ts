import { lost } from './transfer-error.ts';

const literal = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** What a name such as `paths-*-gmt.gmt` stands for: `*` is a date of eight digits, and nothing else. */
const dated = (pattern: string): string => pattern.split('*').map(literal).join('\\d{8}');

/** The newest of some names that a pattern fits; null where none does. */
export function newestOf(names: readonly string[], pattern: string): string | null {
  const fits = new RegExp(`^${dated(pattern)}$`);
  return names.filter((name) => fits.test(name)).sort().at(-1) ?? null;
}

/** The newest name in the listing of a folder that a pattern fits. @throws TransferError where none does. */
export function newestName(listing: string, pattern: string, address: string): string {
  const names = listing.match(new RegExp(`(?<![\\w.-])${dated(pattern)}(?![\\w.-])`, 'g')) ?? [];
  const newest = newestOf(names, pattern);
  if (newest === null) throw lost(`${address} lists no ${pattern}`);
  return newest;
}
