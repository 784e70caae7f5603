const MOST = 40;
const rows = [new Uint8Array(MOST + 1), new Uint8Array(MOST + 1), new Uint8Array(MOST + 1)] as const;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Letters to add, leave out, change or swap with their neighbour to get from one word to the other;
 * `limit + 1` as soon as it is more than `limit`. Changing a digit counts as two: IL6 is not a
 * mistyped IL8.
 */
export function osaDistance(word: string, bytes: Uint8Array, start: number, length: number, limit: number): number {
  const tooFar = limit + 1;
  if (word.length > MOST || length > MOST || Math.abs(word.length - length) > limit) return tooFar;
  let [before, last, row] = rows as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= length; column += 1) last[column] = column;
  for (let at = 1; at <= word.length; at += 1) {
    const letter = word.charCodeAt(at - 1);
    row[0] = at;
    let least = at;
    for (let column = 1; column <= length; column += 1) {
      const other = bytes[start + column - 1] ?? 0;
      const change = letter === other ? 0 : isDigit(letter) || isDigit(other) ? 2 : 1;
      let cost = Math.min((last[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + change);
      if (at > 1 && column > 1 && letter === bytes[start + column - 2] && word.charCodeAt(at - 2) === other) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      row[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return tooFar;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[length] ?? tooFar, tooFar);
}
