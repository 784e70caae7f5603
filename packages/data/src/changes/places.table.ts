import type { ReleaseTables, TableName } from '../records/release.record.ts';
import type { ChangedType } from './release-changes.ts';

/** A table whose rows say what belongs to a record, and how. */
export interface Place {
  readonly table: TableName;
  /** The record that a change of such a row is a change of. */
  readonly type: ChangedType;
  /** The field of the graph by which the record leads there. */
  readonly field: string;
  readonly ownerOf: (row: never) => string;
  readonly memberOf: (row: never) => string;
}

const place = <T extends TableName>(table: T, type: ChangedType, field: string, ownerOf: (row: ReleaseTables[T]) => string, memberOf: (row: ReleaseTables[T]) => string): Place => ({ table, type, field, ownerOf, memberOf });

/** Every table without nodes of its own; taxa are words of the others. */
export const PLACES: readonly Place[] = [
  place('aopEvents', 'Aop', 'keyEvents', ({ aop }) => aop, ({ event }) => event),
  place('aopRelationships', 'Aop', 'relationships', ({ aop }) => aop, ({ relationship }) => relationship),
  place('aopStressors', 'Aop', 'stressors', ({ aop }) => aop, ({ stressor }) => stressor),
  place('eventStressors', 'KeyEvent', 'stressors', ({ event }) => event, ({ stressor }) => stressor),
  place('geneAssociations', 'KeyEvent', 'genes', ({ event }) => event, ({ gene }) => gene),
  place('cellAssociations', 'KeyEvent', 'cellTypes', ({ event }) => event, ({ cell }) => cell),
  place('relationshipGenes', 'KeyEventRelationship', 'genes', ({ relationship }) => relationship, ({ gene }) => gene),
  place('ligandReceptors', 'ReceptorComplex', 'ligands', ({ receptor }) => receptor, ({ ligandName }) => ligandName),
  place('pathwayGenes', 'Pathway', 'genes', ({ pathway }) => pathway, ({ gene }) => gene),
];
