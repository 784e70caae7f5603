import type { AopRelationshipRecord, KeyEventRelationshipRecord } from '../../records/aop.record.ts';
import type { Adjacency, EvidenceCall } from '../../records/vocabularies.ts';
import type { TabRow } from '../tab-table.ts';
import { aopWikiPage } from './aop-wiki-id.ts';
import { RELATIONSHIP_COLUMNS, type RawRelationship } from './aop-wiki-tables.raw.ts';
import type { Placements } from './placements.parse.ts';
import { parseRowIds, readAopWikiTable, type TableInput } from './read-aop-wiki-table.ts';

const ADJACENCY_WORDS: ReadonlyMap<string, Adjacency> = new Map([
  ['adjacent', 'ADJACENT'],
  ['non-adjacent', 'NON_ADJACENT'],
]);

/** The files have no legend; an AOP-Wiki XML export spells these out. There is no 4. */
const CALL_CODES: ReadonlyMap<string, EvidenceCall> = new Map([
  ['1', 'HIGH'],
  ['2', 'MODERATE'],
  ['3', 'LOW'],
  ['5', 'NOT_SPECIFIED'],
]);

export interface Relationships {
  readonly relationships: readonly KeyEventRelationshipRecord[];
  readonly aopRelationships: readonly AopRelationshipRecord[];
}

type CodedField = 'adjacency' | 'weightOfEvidence' | 'quantitativeUnderstanding';

/** The meaning of a code; null where the cell is empty, and, with a report line, where the code is unknown. */
function decode<T>(
  row: TabRow<keyof RawRelationship>,
  field: CodedField,
  codes: ReadonlyMap<string, T>,
  file: string,
  { report }: TableInput,
): T | null {
  const cell = row.cells[field];
  if (cell === '') return null;
  const value = codes.get(cell);
  if (value !== undefined) return value;
  const reason = `“${cell.slice(0, 60)}” is none of ${[...codes.keys()].join(', ')}; it is left out`;
  report.doubtful({ file, record: `line ${row.line}`, field, code: 'unknown-code', reason });
  return null;
}

/** A relationship of AOP-Wiki with nothing but its events. */
export const relationshipRecord = (source: string, id: string, upstream: string, downstream: string): KeyEventRelationshipRecord => ({
  type: 'KeyEventRelationship',
  id,
  upstream,
  downstream,
  effect: 'PROMOTES',
  evidenceKind: null,
  evidenceNote: null,
  biologicalPlausibility: null,
  empiricalSupport: null,
  uncertainties: null,
  status: null,
  statusReason: null,
  statusByAop: [],
  regimens: [],
  regimenNote: null,
  context: null,
  evidenceScope: [],
  contradictions: [],
  sourceUrl: aopWikiPage('relationship', id),
  note: null,
  basis: 'CURATED',
  sources: [source],
  references: [],
  referencesInherited: false,
});

const sameGrades = (left: AopRelationshipRecord, right: AopRelationshipRecord): boolean =>
  left.adjacency === right.adjacency &&
  left.weightOfEvidence === right.weightOfEvidence &&
  left.quantitativeUnderstanding?.call === right.quantitativeUnderstanding?.call;

/**
 * One relationship per id, and its adjacency and grades in each AOP. A row that gives a relationship
 * other events than an earlier row did is rejected: it would be another relationship under the same id.
 */
export function parseRelationships(source: string, input: TableInput, file: string, { aopEvents }: Placements): Relationships {
  const { report } = input;
  const relationships = new Map<string, KeyEventRelationshipRecord>();
  const inAops = new Map<string, AopRelationshipRecord>();
  const placed = new Set(aopEvents.map(({ aop, event }) => `${aop} ${event}`));
  for (const row of readAopWikiTable(source, input, file, RELATIONSHIP_COLUMNS)) {
    const ids = parseRowIds(row, { aop: 'aop', upstream: 'event', downstream: 'event', relationship: 'relationship' }, file, input);
    if (ids === null) continue;
    const { aop, upstream, downstream, relationship } = ids;
    const record = `line ${row.line}`;
    const known = relationships.get(relationship);
    if (known !== undefined && (known.upstream !== upstream || known.downstream !== downstream)) {
      const reason = `${relationship} leads from ${upstream} to ${downstream} here, from ${known.upstream} to ${known.downstream} in an earlier row, which stays`;
      report.rejected({ file, record, field: 'relationship', code: 'relationship-events-differ', reason });
      continue;
    }
    for (const field of ['upstream', 'downstream'] as const) {
      if (placed.has(`${aop} ${ids[field]}`)) continue;
      report.doubtful({ file, record, field, code: 'event-not-in-aop', reason: `${ids[field]} is not among the events of ${aop}` });
    }
    if (upstream === downstream) {
      report.doubtful({ file, record, field: null, code: 'leads-to-itself', reason: `${relationship} leads from ${upstream} to itself` });
    }
    const understanding = decode(row, 'quantitativeUnderstanding', CALL_CODES, file, input);
    const inAop: AopRelationshipRecord = {
      aop,
      relationship,
      upstream,
      downstream,
      adjacency: decode(row, 'adjacency', ADJACENCY_WORDS, file, input),
      weightOfEvidence: decode(row, 'weightOfEvidence', CALL_CODES, file, input),
      quantitativeUnderstanding: understanding === null ? null : { call: understanding, text: null },
      sources: [source],
    };
    if (known === undefined) relationships.set(relationship, relationshipRecord(source, relationship, upstream, downstream));
    const earlier = inAops.get(`${aop} ${relationship}`);
    if (earlier === undefined) inAops.set(`${aop} ${relationship}`, inAop);
    else if (sameGrades(earlier, inAop)) {
      report.note({ file, record, field: null, code: 'duplicate-row', reason: `${relationship} in ${aop} stands here a second time; it counts once` });
    } else {
      const reason = `${relationship} in ${aop} has other values here than in an earlier row, which stays`;
      report.doubtful({ file, record, field: null, code: 'duplicate-row-differs', reason });
    }
  }
  return { relationships: [...relationships.values()], aopRelationships: [...inAops.values()] };
}
