/** Nearly all answers fit in it; what may not is made into bytes by itself. */
const scratch = Buffer.allocUnsafeSlow(1_048_576);
/** Of a character, at most: a pair of surrogates has four for two. */
const MOST_BYTES = 3;

/**
 * A text as UTF-8. An answer is a text of many pieces, which `Buffer.from` would go through twice, to count and to
 * write; here it is written once, to a place that is used again, and copied.
 */
export function bytesOf(text: string): Buffer {
  if (text.length * MOST_BYTES > scratch.length) return Buffer.from(text);
  const length = scratch.write(text);
  const bytes = Buffer.allocUnsafe(length);
  scratch.copy(bytes, 0, 0, length);
  return bytes;
}
