import { compareIds } from '../records/compare-ids.ts';
import type { ReleaseContent, ReleaseTables, TableName } from '../records/release.record.ts';

type KeyOf<T extends TableName> = (row: ReleaseTables[T]) => string;

const byId = (row: { readonly id: string }): string => row.id;
const byKey = (row: { readonly key: string }): string => row.key;

/** What makes a row of a table one of its kind. Parts are joined by a space, which no id holds. */
const KEYS: { readonly [T in TableName]: KeyOf<T> } = {
  aops: byId,
  aopEvents: (row) => `${row.aop} ${row.event} ${row.role}`,
  keyEvents: byId,
  manifestations: byId,
  relationships: byId,
  aopRelationships: (row) => `${row.aop} ${row.relationship}`,
  essentialities: byId,
  modulatingFactors: byId,
  stressors: byId,
  aopStressors: (row) => `${row.aop} ${row.stressor}`,
  eventStressors: (row) => `${row.event} ${row.stressor}`,
  chemicals: byId,
  taxa: byId,
  treatments: byId,
  relatedResources: byId,
  genes: byId,
  cytokineFamilies: byId,
  geneAssociations: byKey,
  relationshipGenes: (row) => `${row.relationship} ${row.gene}`,
  receptorComplexes: byId,
  ligandReceptors: byKey,
  pathways: byId,
  pathwayGenes: (row) => `${row.pathway} ${row.gene}`,
  cellTypes: byId,
  cellAssociations: byKey,
  interactions: byId,
  testSystems: byId,
  clinicalParameters: byId,
  references: byId,
  sources: byId,
  claims: byId,
  conflicts: byId,
};

/** Every table of a release, in the order of their names. */
export const TABLE_NAMES: readonly TableName[] = (Object.keys(KEYS) as TableName[]).sort();

export const rowKey = <T extends TableName>(table: T, row: ReleaseTables[T]): string => KEYS[table](row);

/** A name and a number, as most ids are; the number is one that is exact. */
const NUMBERED = /^(\D*)(\d{1,15})$/;

/** Numbers of keys that differ in their number alone (`HGNC:6001`), null where any is of another form. */
function numbersOf(keys: readonly string[]): Float64Array | null {
  const numbers = new Float64Array(keys.length);
  const prefix = NUMBERED.exec(keys[0] ?? '')?.[1];
  for (let at = 0; at < keys.length; at += 1) {
    const parts = NUMBERED.exec(keys[at] as string);
    if (parts === null || parts[1] !== prefix) return null;
    numbers[at] = Number(parts[2]);
  }
  return numbers;
}

/** Rows in the one order that a release has: by key, numbers inside compared as numbers. */
export function sortRows<T extends TableName>(table: T, rows: readonly ReleaseTables[T][]): readonly ReleaseTables[T][] {
  const keys = rows.map((row) => rowKey(table, row));
  if (keys.every((key, at) => at === 0 || compareIds(keys[at - 1] as string, key) <= 0)) return rows;
  const numbers = numbersOf(keys);
  const apart = numbers === null ? () => 0 : (left: number, right: number) => (numbers[left] as number) - (numbers[right] as number);
  return Array.from(rows.keys())
    .sort((left, right) => apart(left, right) || compareIds(keys[left] as string, keys[right] as string))
    .map((at) => rows[at] as ReleaseTables[T]);
}

/** Makes the content of a release table by table. */
export function mapTables(make: <T extends TableName>(table: T) => readonly ReleaseTables[T][]): ReleaseContent {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, make(table)])) as unknown as ReleaseContent;
}

export const emptyContent = (): ReleaseContent => mapTables(() => []);
