import type { ReleaseContent } from '../records/release.record.ts';
import { canonicalJson } from '../release/canonical-json.ts';
import type { Place } from './places.table.ts';
import type { FieldChange } from './release-changes.ts';
import { valueText } from './value-text.ts';

type Row = Readonly<Record<string, unknown>>;

/** What came to records, went from them or stands in them otherwise, by the id of the record. */
export function changedPlaces({ table, field, ownerOf, memberOf }: Place, before: ReleaseContent, after: ReleaseContent): ReadonlyMap<string, readonly FieldChange[]> {
  const keyOf = (row: never): string => `${ownerOf(row)} ${memberOf(row)}`;
  const was = grouped(before[table], keyOf);
  const is = grouped(after[table], keyOf);
  const changes = new Map<string, FieldChange[]>();
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [gone, come] = withoutCommon(was.get(key) ?? [], is.get(key) ?? []);
    if (gone.length === 0 && come.length === 0) continue;
    const row = (come[0] ?? gone[0]) as never;
    const [from, to] = gone.length === 1 && come.length === 1 ? onlyDifferent(gone[0] as Row, come[0] as Row) : [gone.map(whole), come.map(whole)];
    const [owner, member] = [ownerOf(row), memberOf(row)];
    const words = (rows: readonly Row[]): string | null => wordsOf(rows, [owner, member]);
    changes.set(owner, [...(changes.get(owner) ?? []), { field, member, before: words(from), after: words(to) }]);
  }
  return changes;
}

function grouped(rows: readonly object[], keyOf: (row: never) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row as never);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row as Row]);
    else known.push(row as Row);
  }
  return groups;
}

/** Rows that only the one or only the other release has. */
function withoutCommon(before: readonly Row[], after: readonly Row[]): readonly [readonly Row[], readonly Row[]] {
  const [was, is] = [before, after].map((rows) => new Set(rows.map((row) => canonicalJson(row))));
  return [before.filter((row) => is?.has(canonicalJson(row)) === false), after.filter((row) => was?.has(canonicalJson(row)) === false)];
}

function onlyDifferent(before: Row, after: Row): readonly [readonly Row[], readonly Row[]] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => canonicalJson(before[name] ?? null) !== canonicalJson(after[name] ?? null));
  const pick = (row: Row): Row => Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
  return [[pick(before)], [pick(after)]];
}

/** A row that came or went: what it says; not where it is from, nor what it leaves open. */
const whole = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([name, value]) => name !== 'sources' && valueText(value) !== null));

/** `role: KEY_EVENT, adjacency: ADJACENT`; of several rows one after the other. Null for no row. */
function wordsOf(rows: readonly Row[], ends: readonly string[]): string | null {
  if (rows.length === 0) return null;
  const told = ([name, value]: readonly [string, unknown]): boolean => name !== 'key' && name !== 'type' && !(typeof value === 'string' && ends.includes(value));
  const words = rows.map((row) => Object.entries(row).filter(told).map(([name, value]) => `${name}: ${valueText(value) ?? 'none'}`).join(', '));
  return words.filter((each) => each !== '').join('; ') || 'there';
}
