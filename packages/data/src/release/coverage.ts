import type { FieldCoverage, ReleaseContent, TableName } from '../records/release.record.ts';
import { SOURCE_ID as IL2_IRAOP } from '../sources/il2-iraop/il2-iraop.ids.ts';
import { COVERED_FIELDS, CURATION, type CoveredField } from './coverage.table.ts';

/** Tables whose records are pathways or stand in them. */
const PATHWAY_TABLES: ReadonlySet<TableName> = new Set(['aops', 'keyEvents', 'relationships', 'stressors']);

/** What AOP-Wiki gives to an entry of its own, whoever wrote that. */
const REGISTERED_FIELDS: ReadonlySet<CoveredField> = new Set<CoveredField>([
  ...(['Aop.status', 'Aop.oecdProject', 'Aop.wikiLicence', 'Aop.createdAt', 'Aop.modifiedAt'] as const),
  ...(['KeyEvent.createdAt', 'KeyEvent.modifiedAt', 'KeyEventRelationship.createdAt', 'KeyEventRelationship.modifiedAt'] as const),
  ...(['Stressor.createdAt', 'Stressor.modifiedAt'] as const),
]);

interface Tally {
  filled: number;
  total: number;
}

/** What would bring a field to the records of one source: no source of AOP-Wiki ever writes the texts of a pathway of ours. */
const remedyOf = (source: string, field: CoveredField, table: TableName, otherwise: string): string =>
  source === IL2_IRAOP && PATHWAY_TABLES.has(table) ? (REGISTERED_FIELDS.has(field) ? 'an entry of the pathway in AOP-Wiki' : CURATION) : otherwise;

/** Counts, for every field of the reviewed table, the records that have a value: all, and by the source that brought them. */
export function measureCoverage(content: ReleaseContent): readonly FieldCoverage[] {
  return COVERED_FIELDS.map(({ field, table, wouldComeFrom, isFilled }) => {
    const all: Tally = { filled: 0, total: 0 };
    const bySource = new Map<string, Tally>();
    const has = isFilled(content) as (row: unknown) => boolean;
    for (const row of content[table]) {
      const filled = has(row) ? 1 : 0;
      all.total += 1;
      all.filled += filled;
      for (const source of 'sources' in row ? row.sources : []) {
        const tally = bySource.get(source) ?? { filled: 0, total: 0 };
        tally.total += 1;
        tally.filled += filled;
        bySource.set(source, tally);
      }
    }
    const missing = (tally: Tally, remedy = wouldComeFrom): string | null => (tally.filled === 0 ? remedy : null);
    return {
      field,
      ...all,
      wouldComeFrom: missing(all),
      bySource: [...bySource]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([source, tally]) => ({ source, ...tally, wouldComeFrom: missing(tally, remedyOf(source, field, table, wouldComeFrom)) })),
    };
  });
}
