const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** The letters of bytes 0x80 to 0x9f in Windows-1252; written out, as Node's decoder reads that code page as Latin-1. */
const LETTERS_80_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The byte that Windows-1252 shows as a letter; undefined for other letters. */
function byteOf(letter: string): number | undefined {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0xa0 && code <= 0xff) return code;
  const at = LETTERS_80_9F.indexOf(letter);
  return at < 0 ? undefined : 0x80 + at;
}

/** The run read as the UTF-8 it once was; null where it never was. */
function undoOnce(run: string): string | null {
  const bytes: number[] = [];
  for (const letter of run) {
    const byte = byteOf(letter);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  try {
    return strictUtf8.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

function undo(run: string): string {
  let text = run;
  for (let next = undoOnce(text); next !== null && next !== text; next = undoOnce(text)) text = next;
  return text;
}

/** What is left where text in UTF-8 was read as Windows-1252 and cannot be told apart any more. */
const STILL_GARBLED = /[ÂÃÎ][\u0080-\u00bf\u2018-\u203a\u20ac\u2122]|â€|\ufffd/u;

const BEYOND_ASCII = /[^\0-\x7f]/;

export interface RepairedText {
  readonly text: string;
  readonly repaired: boolean;
  readonly stillGarbled: boolean;
}

/**
 * Undoes UTF-8 that was read as Windows-1252, once or twice (`ÃŽÂ±` and `Î±` are α). A run of letters
 * beyond ASCII is changed only where its bytes are UTF-8 without a fault, which real words practically never are.
 */
export function repairEncoding(garbled: string): RepairedText {
  if (!BEYOND_ASCII.test(garbled)) return { text: garbled, repaired: false, stillGarbled: false };
  const text = garbled.replace(/[^\0-\x7f]+/gu, undo);
  return { text, repaired: text !== garbled, stillGarbled: STILL_GARBLED.test(text) };
}
