import type { ReleaseContent, ReleaseTables, TableName } from '../records/release.record.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Row } from './merge-rows.ts';
import { RECORD_LINKS } from './record-links.table.ts';
import { mapTables } from './table-keys.ts';

const once = (items: readonly unknown[]): readonly unknown[] => [...new Map(items.map((item) => [canonicalJson(item), item])).values()];

/** The value at a path of ids with every id replaced; the value itself where nothing changes. */
function replaceAt(value: unknown, steps: readonly string[], replace: (id: string) => string): unknown {
  if (value === null || value === undefined) return value;
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (!Array.isArray(value)) return replace(value as string);
    const ids = value as readonly string[];
    const replaced = ids.map(replace);
    return replaced.every((id, at) => id === ids[at]) ? ids : [...new Set(replaced)];
  }
  const name = step.replace('[]', '');
  const held = (value as Row)[name];
  if (!step.endsWith('[]') || !Array.isArray(held)) {
    const left = replaceAt(held, rest, replace);
    return left === held ? value : { ...(value as Row), [name]: left };
  }
  const items = held as readonly unknown[];
  const left = items.map((item) => replaceAt(item, rest, replace));
  return left.every((item, at) => item === items[at]) ? value : { ...(value as Row), [name]: once(left) };
}

/** The content with other ids wherever a record points at one of a table; lists name each only once. The table itself is left alone but for links within it. */
export function replaceLinks(content: ReleaseContent, target: TableName, replace: (id: string) => string): ReleaseContent {
  return mapTables(<T extends TableName>(table: T) => {
    const paths = RECORD_LINKS[table].filter((link) => link.target.includes(target)).map((link) => link.path.split('.'));
    const rows = content[table] as readonly ReleaseTables[T][];
    if (paths.length === 0) return rows;
    return rows.map((row) => paths.reduce<unknown>((left, path) => replaceAt(left, path, replace), row) as ReleaseTables[T]);
  });
}
