import type { ReleaseContent, TableName } from '@sequela/data';

/** What is the same for all data, however many: who they come from, and species. */
const SHARED: ReadonlySet<string> = new Set<TableName>(['sources', 'taxa']);

/** Fields by which a record is told from others beside its id. */
const TELLING: ReadonlySet<string> = new Set(['key', 'symbol', 'xrefs', 'doi', 'pmid', 'pmcid']);

/**
 * The rows as often as wanted, each time under other ids, so that every copy is as a whole what the first is
 * and leads nowhere else. The first keeps its ids.
 */
export function repeatContent(content: ReleaseContent, times: number): ReleaseContent {
  const own = Object.entries(content).filter(([table]) => !SHARED.has(table)) as readonly (readonly [string, readonly object[]])[];
  const ids = new Set(own.flatMap(([, rows]) => rows.flatMap((row) => ('id' in row ? [String(row.id)] : []))));
  const copy = (value: unknown, end: string, tells: boolean): unknown => {
    if (typeof value === 'string') return tells || ids.has(value) ? `${value}${end}` : value;
    if (Array.isArray(value)) return value.map((item) => copy(item, end, tells));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copy(inner, end, TELLING.has(name))]));
  };
  const repeated = own.map(([table, rows]) => {
    const all: unknown[] = [...rows];
    for (let time = 1; time < times; time += 1) for (const row of rows) all.push(copy(row, `~${time}`, false));
    return [table, all] as const;
  });
  return { ...content, ...(Object.fromEntries(repeated) as Partial<ReleaseContent>) };
}
