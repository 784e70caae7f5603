/** A narrow no-break space, which groups digits without a sign of its own. */
const THIN = '\u202f';

/** A count that the API could not tell. It is no number, so whatever is reckoned with it is unread too, and it is never none. */
export const UNREAD = Number.NaN;

/** Digits in groups of three: 1 570. Four digits stand together, as in a year. */
export const numeral = (count: number): string => (Number.isNaN(count) ? 'an unread number of' : count < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, THIN));

/** A count with its noun: "1 key event", "19 key events", "no key events", and "key events (could not be read)". */
export const counted = (count: number, one: string, many: string = `${one}s`): string =>
  Number.isNaN(count) ? `${many} (could not be read)` : `${count === 0 ? 'no' : numeral(count)} ${count === 1 ? one : many}`;

/** A list as a sentence has it: "a", "a and b", "a, b and c"; parted by semicolons where a member has a comma of its own. */
export function listed(words: readonly string[]): string {
  const comma = words.some((word) => word.includes(', ')) ? ';' : ',';
  const last = comma === ';' ? '; and' : ' and';
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(`${comma} `)}${last} ${words.at(-1)}`;
}
