import { compareIds } from '../records/compare-ids.ts';
import type { Release, ReleaseTables, TableName } from '../records/release.record.ts';
import type { EventRole } from '../records/vocabularies.ts';
import { canonicalJson } from './canonical-json.ts';
import { rowKey, TABLE_NAMES } from './table-keys.ts';

/** A record whose name differs between two releases. */
export interface Renaming {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** What happened to one table. Lists hold ids or keys, in order. */
export interface TableDiff {
  readonly table: TableName;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** In both, with some other value. */
  readonly changed: readonly string[];
  readonly renamed: readonly Renaming[];
}

/** An event that stands in the same AOP in another role. */
export interface RoleChange {
  readonly aop: string;
  readonly event: string;
  readonly from: readonly EventRole[];
  readonly to: readonly EventRole[];
}

export interface ReleaseDiff {
  readonly from: string;
  readonly to: string;
  /** Tables in which something differs. */
  readonly tables: readonly TableDiff[];
  readonly roleChanges: readonly RoleChange[];
}

/** The name by which a reader knows a record; null where its table has no names. */
function nameOf(row: object): string | null {
  for (const field of ['title', 'symbol', 'label', 'name']) {
    const value: unknown = (row as Readonly<Record<string, unknown>>)[field];
    if (typeof value === 'string') return value;
  }
  return null;
}

function diffTable<T extends TableName>(
  table: T,
  older: readonly ReleaseTables[T][],
  newer: readonly ReleaseTables[T][],
): TableDiff {
  const before = new Map(older.map((row) => [rowKey(table, row), row]));
  const after = new Map(newer.map((row) => [rowKey(table, row), row]));
  const changed: string[] = [];
  const renamed: Renaming[] = [];
  for (const [id, row] of after) {
    const old = before.get(id);
    if (old === undefined || canonicalJson(old) === canonicalJson(row)) continue;
    changed.push(id);
    const from = nameOf(old);
    const to = nameOf(row);
    if (from !== null && to !== null && from !== to) renamed.push({ id, from, to });
  }
  return {
    table,
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed,
    renamed,
  };
}

/** The roles of each event in each AOP. */
function rolesOf(release: Release): ReadonlyMap<string, readonly EventRole[]> {
  const roles = new Map<string, EventRole[]>();
  for (const { aop, event, role } of release.content.aopEvents) {
    const key = `${aop} ${event}`;
    const known = roles.get(key);
    if (known) known.push(role);
    else roles.set(key, [role]);
  }
  for (const list of roles.values()) list.sort();
  return roles;
}

function diffRoles(older: Release, newer: Release): readonly RoleChange[] {
  const before = rolesOf(older);
  const changes: RoleChange[] = [];
  for (const [key, to] of rolesOf(newer)) {
    const from = before.get(key);
    if (from === undefined || from.join() === to.join()) continue;
    const [aop = '', event = ''] = key.split(' ');
    changes.push({ aop, event, from, to });
  }
  return changes.sort((left, right) => compareIds(left.aop, right.aop) || compareIds(left.event, right.event));
}

/** What a reader of the older release would find different in the newer one. */
export function diffReleases(older: Release, newer: Release): ReleaseDiff {
  const tables = TABLE_NAMES.map(<T extends TableName>(table: T) =>
    diffTable(
      table,
      older.content[table] as readonly ReleaseTables[T][],
      newer.content[table] as readonly ReleaseTables[T][],
    ),
  ).filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0);
  return { from: older.manifest.id, to: newer.manifest.id, tables, roleChanges: diffRoles(older, newer) };
}
