import { isUtf8 } from 'node:buffer';
import { validBytes } from '../../decode-text.ts';
import type { Refuse } from './xml-faults.ts';

/** Small enough that a limit is noticed soon after it is passed, large enough to be quick. */
const PIECE_BYTES = 64 * 1024;
const LONGEST_SIGNATURE = 4;

/** Files that are no UTF-8 text at all, told by how they begin. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], reason: string])[] = [
  [[0xff, 0xfe], 'is UTF-16 (or UTF-32), not UTF-8; convert it with iconv -f UTF-16 -t UTF-8'],
  [[0xfe, 0xff], 'is UTF-16, not UTF-8; convert it with iconv -f UTF-16 -t UTF-8'],
  [[0x3c, 0x00], 'is UTF-16 or UTF-32 without a mark, not UTF-8; convert it with iconv -f UTF-16LE -t UTF-8'],
  [[0x00, 0x3c], 'is UTF-16 without a mark, not UTF-8; convert it with iconv -f UTF-16BE -t UTF-8'],
  [[0x00, 0x00, 0xfe, 0xff], 'is UTF-32, not UTF-8; convert it with iconv -f UTF-32 -t UTF-8'],
  [[0x1f, 0x8b], 'is a gzip; give it a name that ends in .gz'],
  [[0x50, 0x4b, 0x03, 0x04], 'is a zip archive; unpack it first'],
];

function refuseOtherFormats(head: Uint8Array, refuse: Refuse): void {
  const found = SIGNATURES.find(([bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (found !== undefined) refuse(found[1]);
}

/** Where the last character begins if it is not whole, otherwise the length. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const expected = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return expected > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

const asText = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');

/**
 * The text of a file piece by piece, whatever the size of its chunks and wherever they cut a character.
 * What stands before a byte that is not UTF-8 is handed out first: a declaration of another encoding explains it.
 */
export function* utf8Pieces(chunks: Iterable<Uint8Array>, refuse: Refuse): Generator<string> {
  let begun = false;
  let offset = 0;
  let carried: Uint8Array = new Uint8Array(0);

  function* decoded(bytes: Uint8Array): Generator<string> {
    if (!begun) refuseOtherFormats(bytes, refuse);
    begun = true;
    if (!isUtf8(bytes)) {
      const valid = validBytes(bytes);
      yield asText(bytes.subarray(0, valid));
      const byte = (bytes[valid] ?? 0).toString(16).padStart(2, '0');
      refuse(`is not valid UTF-8 at byte ${offset + valid} (0x${byte}); fetch the file again or convert it to UTF-8`);
    }
    offset += bytes.length;
    yield asText(bytes);
  }

  for (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += PIECE_BYTES) {
      const piece = chunk.subarray(from, from + PIECE_BYTES);
      const bytes = carried.length === 0 ? piece : Buffer.concat([carried, piece]);
      const whole = !begun && bytes.length < LONGEST_SIGNATURE ? 0 : wholeCharacters(bytes);
      // A copy: whoever made the chunk may fill it anew.
      carried = Uint8Array.from(bytes.subarray(whole));
      if (whole > 0) yield* decoded(bytes.subarray(0, whole));
    }
  }
  if (carried.length > 0) yield* decoded(carried);
}
