/** Reading for the expected values: split, regular expressions and zlib; nothing of the importers. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export const text = (path) => (path.endsWith('.gz') ? gunzipSync(readFileSync(path)).toString('utf8') : readFileSync(path, 'utf8'));

/** Rows of a table without header, cells by tab. */
export const tabRows = (path) =>
  text(path)
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** Rows of a table with header, by column name. */
export function namedTabRows(path) {
  const [header, ...rows] = tabRows(path);
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}

/** Rows of a comma table with header; a cell in double quotes may hold commas, line ends and "". */
export function namedCommaRows(path) {
  const rows = [[]];
  for (const [, quoted, bare, end] of text(path).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  const [header, ...found] = rows.filter((row) => row.some((cell) => cell !== ''));
  return found.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}

export const sha256 = (value) => createHash('sha256').update(value).digest('hex');

/** Many lines as their count and the hash of all of them in code unit order. */
export const digest = (lines) => ({ count: lines.length, sha256: sha256([...lines].sort().join('\n')) });

/** `Aop:1`, `Event:142`, `Relationship:324` as the graph names them. */
export const curie = (id) =>
  id.replace(/^Aop:/, 'aop:').replace(/^Event:/, 'aop.events:').replace(/^Relationship:/, 'aop.relationships:');

export const byNumber = (a, b) => Number(a.split(':')[1]) - Number(b.split(':')[1]);
export const unique = (values) => [...new Set(values)];

/** Titles are compared without the invisible and doubled spaces that the sources have. */
export const tidy = (title) => title.replace(/[\u200b\ufeff]/g, '').replace(/\s+/g, ' ').trim();
