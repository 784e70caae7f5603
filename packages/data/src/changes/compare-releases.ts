import { compareIds } from '../records/compare-ids.ts';
import type { Release } from '../records/release.record.ts';
import { canonicalJson } from '../release/canonical-json.ts';
import { NODE_TABLE } from '../store/embedded/node-tables.ts';
import { changedPlaces } from './changed-places.ts';
import { PLACES } from './places.table.ts';
import { CHANGED_TYPES, type ChangedType, type FieldChange, type RecordChange, type ReleaseChanges } from './release-changes.ts';
import { valueText } from './value-text.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** What no reader asks about: what a record is, and by which id. */
const NO_FIELDS: readonly string[] = ['id', 'type'];

/** What a reader of the older release finds different in the newer one: every record, and every field of those that both have. */
export function compareReleases(older: Release, newer: Release): ReleaseChanges {
  const { id, date, title } = older.manifest;
  return { from: { id, date, title }, to: newer.manifest.id, records: CHANGED_TYPES.flatMap((type) => changesOfType(type, older, newer)) };
}

function changesOfType(type: ChangedType, older: Release, newer: Release): readonly RecordChange[] {
  const rowsOf = (release: Release): ReadonlyMap<string, Row> => new Map((release.content[NODE_TABLE[type]] as readonly object[]).map((row) => [(row as Row).id, row as Row]));
  const [was, is] = [rowsOf(older), rowsOf(newer)];
  const places = PLACES.filter((place) => place.type === type).map((place) => changedPlaces(place, older.content, newer.content));
  const changes: RecordChange[] = [];
  for (const [id, row] of was) if (!is.has(id)) changes.push({ type, id, name: nameOf(row), kind: 'REMOVED', fields: [] });
  for (const [id, row] of is) {
    const old = was.get(id);
    if (old === undefined) {
      changes.push({ type, id, name: nameOf(row), kind: 'ADDED', fields: [] });
      continue;
    }
    const fields = [...changedFields(old, row), ...places.flatMap((byRecord) => byRecord.get(id) ?? [])];
    if (fields.length > 0) changes.push({ type, id, name: nameOf(row), kind: 'CHANGED', fields });
  }
  return changes.sort((left, right) => compareIds(left.id, right.id));
}

function changedFields(before: Row, after: Row): readonly FieldChange[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !NO_FIELDS.includes(name));
  return names.flatMap((field) => (canonicalJson(before[field] ?? null) === canonicalJson(after[field] ?? null) ? [] : [{ field, member: null, before: valueText(before[field]), after: valueText(after[field]) }]));
}

/** The name by which a reader knows a record; null where it has none. */
function nameOf(row: Row): string | null {
  return ['title', 'symbol', 'label', 'name', 'citation'].map((field) => row[field]).find((value) => typeof value === 'string') ?? null;
}
