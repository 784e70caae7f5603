import { compareIds } from '../../records/compare-ids.ts';
import { lazyProperties } from '../../records/lazily.ts';
import type {
  AdverseOutcomeRecord,
  NodeRecords,
  NodeType,
  ReleaseContent,
  TableName,
} from '../../records/release.record.ts';
import { isSorted } from './adjacency.ts';
import type { Compare } from './adjacency.ts';

/** Records of every node type by id, each map in the order of ids. */
export type NodeTables = { readonly [T in NodeType]: ReadonlyMap<string, NodeRecords[T]> };

/** The table that holds the records of a node type; adverse outcomes are made from two. */
export const NODE_TABLE = {
  Aop: 'aops',
  KeyEvent: 'keyEvents',
  Manifestation: 'manifestations',
  KeyEventRelationship: 'relationships',
  Essentiality: 'essentialities',
  ModulatingFactor: 'modulatingFactors',
  Stressor: 'stressors',
  Chemical: 'chemicals',
  Treatment: 'treatments',
  RelatedResource: 'relatedResources',
  Gene: 'genes',
  CytokineFamily: 'cytokineFamilies',
  ReceptorComplex: 'receptorComplexes',
  Pathway: 'pathways',
  CellType: 'cellTypes',
  Interaction: 'interactions',
  TestSystem: 'testSystems',
  ClinicalParameter: 'clinicalParameters',
  Reference: 'references',
  Source: 'sources',
  Claim: 'claims',
  Conflict: 'conflicts',
} as const satisfies { readonly [T in Exclude<NodeType, 'AdverseOutcome'>]: TableName };

/** Every node type; adverse outcomes stand last, so that an event id means the event first. */
export const NODE_TYPES: readonly NodeType[] = [...(Object.keys(NODE_TABLE) as NodeType[]), 'AdverseOutcome'];

const inIdOrder: Compare<{ readonly id: string }> = (left, right) => compareIds(left.id, right.id);

/** A release is written in the order of ids; one that was put together by hand need not be. */
function byId<R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
  const sorted = isSorted(records, inIdOrder) ? records : [...records].sort(inIdOrder);
  const map = new Map<string, R>();
  for (const record of sorted) map.set(record.id, record);
  return map;
}

/** Events that are the adverse outcome of at least one AOP. */
function adverseOutcomes({ aopEvents, keyEvents }: ReleaseContent): readonly AdverseOutcomeRecord[] {
  const ids = new Set(aopEvents.flatMap((row) => (row.role === 'ADVERSE_OUTCOME' ? row.event : [])));
  return keyEvents
    .filter(({ id }) => ids.has(id))
    .map(({ id, title, sources }) => ({ type: 'AdverseOutcome', id, title, sources }));
}

/** Each map is made when it is first read. */
export function createNodeTables(content: ReleaseContent): NodeTables {
  const stored = Object.entries(NODE_TABLE).map(([type, table]) => [type, () => byId<{ readonly id: string }>(content[table])]);
  // The table above pairs each type with the table of its own records.
  const makers = { ...Object.fromEntries(stored), AdverseOutcome: () => byId(adverseOutcomes(content)) } as {
    readonly [T in NodeType]: () => NodeTables[T];
  };
  return lazyProperties<NodeTables>(makers);
}
