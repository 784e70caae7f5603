import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** Rows are handed on in pieces of about this many characters: neither a call a row nor one huge text. */
const PIECE = 1 << 20;

/** A release is signed, then written: what was spelled for the one is kept for the other, as long as the rows live. */
const spelled = new WeakMap<readonly unknown[], readonly Buffer[]>();

function spellOnce(rows: readonly unknown[], spell: (rows: readonly unknown[]) => Iterable<string>): readonly Buffer[] {
  const known = spelled.get(rows);
  if (known !== undefined) return known;
  const pieces = Array.from(spell(rows), (piece) => Buffer.from(piece));
  spelled.set(rows, pieces);
  return pieces;
}

function* spellTable(rows: readonly unknown[]): Generator<string> {
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

function* spellLines(lines: readonly unknown[]): Generator<string> {
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

/** A table as stored: a JSON array with one canonical row a line, in pieces. */
export const tablePieces = (rows: readonly unknown[]): readonly Buffer[] => spellOnce(rows, spellTable);

/** The report as stored: one canonical line each, in pieces. */
export const linePieces = (lines: readonly unknown[]): readonly Buffer[] => spellOnce(lines, spellLines);

/** SHA-256 of a text in pieces, as 64 hex digits. */
export function sha256Of(pieces: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
