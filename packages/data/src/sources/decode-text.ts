import { SourceError } from './source.ts';

const BYTE_ORDER_MARK = 0xfeff;

/** The text, or null where the bytes are not UTF-8. `open` lets the last character be incomplete. */
function decodeUtf8(bytes: Uint8Array, open: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: open });
  } catch {
    return null;
  }
}

/** How many bytes at the beginning are whole characters of UTF-8. */
export function validBytes(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodeUtf8(bytes.subarray(0, middle), true) === null) high = middle - 1;
    else low = middle;
  }
  // The last of them may begin a character that never ends: the fault is where it begins.
  while (decodeUtf8(bytes.subarray(0, low), false) === null) low -= 1;
  return low;
}

/**
 * Text of a file, without a byte order mark.
 * Throws SourceError on bytes that are not UTF-8, naming the first of them (counted from 0).
 */
export function decodeText(bytes: Uint8Array, source: string, file: string): string {
  const text = decodeUtf8(bytes, false);
  if (text !== null) return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
  const at = validBytes(bytes);
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0');
  throw new SourceError(source, file, `is not valid UTF-8 at byte ${at} (0x${byte}); fetch the file again or convert it to UTF-8`);
}
