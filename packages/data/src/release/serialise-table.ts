import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** Rows are handed on in pieces of about this many characters: neither a call a row nor one huge text. */
const PIECE = 1 << 20;

/** A table as stored: a JSON array with one canonical row a line, in pieces. */
export function* tablePieces(rows: readonly unknown[]): Generator<string> {
  let piece = '[';
  for (let at = 0; at < rows.length; at += 1) {
    piece += `${at ? ',' : ''}\n${canonicalJson(rows[at])}`;
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}\n]\n`;
}

/** The report as stored: one canonical line each. */
export function* linePieces(lines: readonly unknown[]): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += `${canonicalJson(line)}\n`;
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

/** SHA-256 of a text in pieces, as 64 hex digits. */
export function sha256Of(pieces: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
