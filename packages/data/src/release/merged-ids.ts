import type { TaxonRecord } from '../records/applicability.ts';
import type { CellAssociationRecord, CellTypeRecord } from '../records/immune.record.ts';
import type { ReleaseContent } from '../records/release.record.ts';
import type { SourceReport } from '../sources/source.ts';
import { mergeRows, type Row } from './merge-rows.ts';
import type { ReleaseJoin } from './release-plan.ts';
import { replaceLinks } from './replace-links.ts';

/** Tables whose registers merge ids: the field that names a record, and the prefix of the ids. */
const REGISTERS = [
  { table: 'cellTypes', name: 'label', prefix: 'CL:' },
  { table: 'taxa', name: 'name', prefix: 'NCBITaxon:' },
] as const;

type Registered = CellTypeRecord | TaxonRecord;
type CurrentIds = ReadonlyMap<string, string>;

/** The ids that are no longer used, each with the one that is. */
function currentIds(rows: readonly Registered[], prefix: string): CurrentIds {
  const current = new Map<string, string>();
  for (const { id, aliases } of rows) {
    for (const alias of aliases ?? []) if (alias.startsWith(prefix) && alias !== id && !current.has(alias)) current.set(alias, id);
  }
  // An id that is merged into one that is merged itself, in a circle perhaps, is left alone.
  return new Map([...current].filter(([, id]) => !current.has(id)));
}

/** Rows of one record become one; what an older row calls it is another name of it. */
function joinRows(rows: readonly Registered[], name: 'label' | 'name', current: CurrentIds): readonly Registered[] {
  const older = new Map<string, Row[]>();
  for (const row of rows) {
    const id = current.get(row.id);
    if (id !== undefined) older.set(id, [...(older.get(id) ?? []), row as unknown as Row]);
  }
  return rows.flatMap((row) => {
    if (current.has(row.id)) return [];
    const others = older.get(row.id);
    if (others === undefined) return [row];
    const own = row as unknown as Row;
    return [
      others.reduce((first, other) => {
        const synonyms = [...(other['synonyms'] as readonly string[]), String(other[name])].filter((word) => word !== first[name] && word !== other['id']);
        return mergeRows(first, { ...other, id: row.id, parent: first['parent'], synonyms }).row;
      }, own) as unknown as Registered,
    ];
  });
}

/** The keys of associations hold the cell; two that say the same of one cell become one, with the words of both. */
function rekeyed(before: readonly CellAssociationRecord[], after: readonly CellAssociationRecord[], current: CurrentIds): readonly CellAssociationRecord[] {
  const rows = new Map<string, CellAssociationRecord>();
  for (const [at, row] of after.entries()) {
    const key = row === before[at] ? row.key : row.key.split('|').map((part) => current.get(part) ?? part).join('|');
    const known = rows.get(key);
    if (known === undefined) rows.set(key, { ...row, key });
    else {
      const words = [...new Set([known.sourceText, row.sourceText].filter((text) => text !== null))].join(' | ');
      const merged = mergeRows(known as unknown as Row, row as unknown as Row).row as unknown as CellAssociationRecord;
      rows.set(key, { ...merged, key, sourceText: words === '' ? null : words });
    }
  }
  return [...rows.values()];
}

function applyRegister(content: ReleaseContent, register: (typeof REGISTERS)[number], reportOf: (source: string) => SourceReport): ReleaseContent {
  const { table, name, prefix } = register;
  const rows: readonly Registered[] = content[table];
  const current = currentIds(rows, prefix);
  if (current.size === 0) return content;
  const used = new Set(rows.flatMap(({ id }) => (current.has(id) ? [id] : [])));
  const replaced = replaceLinks(content, table, (id) => {
    const now = current.get(id);
    if (now !== undefined) used.add(id);
    return now ?? id;
  });
  if (used.size === 0) return content;
  const report = reportOf(rows.find(({ aliases }) => aliases?.some((alias) => used.has(alias)))?.sources[0] ?? 'release');
  for (const id of [...used].sort()) {
    const reason = `is merged into ${current.get(id) ?? ''}; whatever names it is about that`;
    report.note({ file: null, record: id, field: null, code: 'merged-id', reason });
  }
  return {
    ...replaced,
    [table]: joinRows(replaced[table], name, current),
    ...(table === 'cellTypes' ? { cellAssociations: rekeyed(content.cellAssociations, replaced.cellAssociations, current) } : {}),
  };
}

/**
 * Registers merge ids, and other sources go on using the old ones: what names an id that a cell type or a
 * taxon has among its aliases is about the record that has it.
 */
export const mergedIds: ReleaseJoin = {
  name: 'ids that were merged',
  apply: (content, reportOf) => REGISTERS.reduce((left, register) => applyRegister(left, register, reportOf), content),
};
