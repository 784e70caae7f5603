import { supportsInvolvement } from '../../records/association-kind.ts';
import { conflictKindOf } from '../../records/conflict-kind.ts';
import type { NodeRecords, NodeType } from '../../records/release.record.ts';
import { NO_ROWS } from '../embedded/adjacency.ts';
import type { LinkTables } from '../embedded/adjacency.ts';
import { applicabilityConditions } from './applicability-filters.ts';
import type { AopFilter, FilterOf, GeneFilter, KeyEventFilter } from '../store.queries.ts';

/** Whether a record fits. Where only some can, `among` has their ids, and others need not be looked at. */
export type Fits<T extends NodeType> = ((record: NodeRecords[T]) => boolean) & { readonly among?: ReadonlySet<string> };

type Conditions<T extends NodeType> = (filter: FilterOf<T>, links: LinkTables) => readonly Fits<T>[];

const isOneOf = (ids: Iterable<string>): ((record: { readonly id: string }) => boolean) & { readonly among: ReadonlySet<string> } => {
  const among = new Set(ids);
  return Object.assign((record: { readonly id: string }) => among.has(record.id), { among });
};

/** AOPs that hold an event, in the one role if that is asked. */
const aopsWith = (links: LinkTables, event: string, role?: 'ADVERSE_OUTCOME'): readonly string[] =>
  (links.aopsOfEvent.get(event) ?? NO_ROWS).filter((row) => role === undefined || row.role === role).map((row) => row.aop);

const aopConditions = (filter: AopFilter, links: LinkTables): readonly Fits<'Aop'>[] => {
  const { origin, adverseOutcome, keyEvent, stressor, oecdStatus } = filter;
  const conditions: Fits<'Aop'>[] = [...applicabilityConditions(filter, links)];
  if (origin !== undefined) conditions.push((aop) => aop.origin === origin);
  if (adverseOutcome !== undefined) conditions.push(isOneOf(aopsWith(links, adverseOutcome, 'ADVERSE_OUTCOME')));
  if (keyEvent !== undefined) conditions.push(isOneOf(aopsWith(links, keyEvent)));
  if (stressor !== undefined) conditions.push(isOneOf((links.aopsOfStressor.get(stressor) ?? NO_ROWS).map((row) => row.aop)));
  if (oecdStatus !== undefined) conditions.push((aop) => aop.status.oecd?.toLowerCase() === oecdStatus.toLowerCase());
  return conditions;
};

const keyEventConditions = (filter: KeyEventFilter, links: LinkTables): readonly Fits<'KeyEvent'>[] => {
  const { role, aop, gene, cellType, level } = filter;
  const conditions: Fits<'KeyEvent'>[] = [...applicabilityConditions(filter, links)];
  if (aop !== undefined) {
    // A role belongs to an event in an AOP: asked together, they must hold together.
    const rows = (links.eventsOfAop.get(aop) ?? NO_ROWS).filter((row) => role === undefined || row.role === role);
    conditions.push(isOneOf(rows.map((row) => row.event)));
  } else if (role !== undefined) {
    conditions.push((event) => (links.aopsOfEvent.get(event.id) ?? NO_ROWS).some((row) => row.role === role));
  }
  if (gene !== undefined) {
    const rows = (links.eventsOfGene.get(gene) ?? NO_ROWS).filter(supportsInvolvement);
    conditions.push(isOneOf(rows.map((row) => row.event)));
  }
  if (cellType !== undefined) {
    const rows = (links.eventsOfCell.get(cellType) ?? NO_ROWS).filter(supportsInvolvement);
    conditions.push(isOneOf(rows.map((row) => row.event)));
  }
  if (level !== undefined) conditions.push((event) => event.level === level);
  return conditions;
};

const relationshipConditions: Conditions<'KeyEventRelationship'> = (filter, links) => {
  const { aop, upstream, downstream, status } = filter;
  const conditions: Fits<'KeyEventRelationship'>[] = [...applicabilityConditions(filter, links)];
  if (aop !== undefined) conditions.push(isOneOf((links.relationshipsOfAop.get(aop) ?? NO_ROWS).map((row) => row.relationship)));
  if (upstream !== undefined) conditions.push((relationship) => relationship.upstream === upstream);
  if (downstream !== undefined) conditions.push((relationship) => relationship.downstream === downstream);
  if (status !== undefined) {
    const wanted = new Set(status);
    conditions.push((one) => (one.status !== null && wanted.has(one.status)) || one.statusByAop.some((held) => wanted.has(held.status)));
  }
  return conditions;
};

const outcomeConditions: Conditions<'AdverseOutcome'> = ({ aop }, links) => {
  if (aop === undefined) return [];
  const rows = (links.eventsOfAop.get(aop) ?? NO_ROWS).filter((row) => row.role === 'ADVERSE_OUTCOME');
  return [isOneOf(rows.map((row) => row.event))];
};

const geneConditions = (filter: GeneFilter, links: LinkTables): readonly Fits<'Gene'>[] => {
  const { class: wanted, family, atEvents } = filter;
  const conditions: Fits<'Gene'>[] = [];
  if (wanted !== undefined) conditions.push((gene) => gene.classes.includes(wanted));
  if (family !== undefined) conditions.push(isOneOf((links.genesOfFamily.get(family) ?? NO_ROWS).map((link) => link.id)));
  if (atEvents === true) conditions.push((gene) => (links.eventsOfGene.get(gene.id) ?? NO_ROWS).some(supportsInvolvement));
  return conditions;
};

const conflictConditions: Conditions<'Conflict'> = ({ kind }) =>
  kind === undefined ? [] : [(conflict) => conflictKindOf(conflict) === kind];

const CONDITIONS: { readonly [T in NodeType]?: Conditions<T> } = {
  Aop: aopConditions,
  KeyEvent: keyEventConditions,
  KeyEventRelationship: relationshipConditions,
  AdverseOutcome: outcomeConditions,
  Gene: geneConditions,
  Conflict: conflictConditions,
};

/** Source ids of a record of any type: its own, those of its values, or itself where it is a source. */
function sourcesOf(record: NodeRecords[NodeType]): readonly string[] {
  if (record.type === 'Source') return [record.id];
  if (record.type === 'Conflict') return record.values.flatMap((value) => value.sources);
  return record.sources;
}

/** What a filter asks of records, words aside. */
export function conditionsOf<T extends NodeType>(type: T, filter: FilterOf<T>, links: LinkTables): readonly Fits<T>[] {
  const { source } = filter;
  const ofSource: readonly Fits<T>[] = source === undefined ? [] : [(record) => sourcesOf(record).includes(source)];
  const conditions: Conditions<T> | undefined = CONDITIONS[type];
  return [...ofSource, ...(conditions?.(filter, links) ?? [])];
}
