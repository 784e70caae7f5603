const LETTERS = 26;

/**
 * Which letters and digits a word has, one bit each; rare ones share the last bits. Two words that
 * differ by one letter differ in at most two bits, which rules out nearly all words at once.
 */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    bits |= code >= 97 && code <= 122 ? 1 << (code - 97) : 1 << (LETTERS + (code % 6));
  }
  return bits >>> 0;
}

/** How many bits of a number are set. */
export function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
