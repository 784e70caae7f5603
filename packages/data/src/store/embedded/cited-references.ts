import type { ReleaseContent, ReleaseTables, TableName } from '../../records/release.record.ts';
import { RECORD_LINKS } from '../../release/record-links.table.ts';
import type { NodeLink } from '../store.links.ts';
import { NODE_TABLE } from './node-tables.ts';
import type { NodeTables } from './node-tables.ts';

/** Reference ids of a record, with the record that a reader is led to. */
export interface Citation {
  readonly from: NodeLink;
  readonly references: readonly string[];
}

/** The ids at a path such as `contradictions[].references`; a missing step has none. */
function idsAt(value: unknown, steps: readonly string[]): readonly string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => idsAt(item, steps));
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' ? [value] : [];
  return idsAt((value as Readonly<Record<string, unknown>>)[step.replace('[]', '')], rest);
}

/** Where in the rows of a table references stand: the release keeps one list of all its links. */
const referencePaths = (table: TableName): readonly (readonly string[])[] =>
  RECORD_LINKS[table].filter((link) => link.target.includes('references')).map((link) => link.path.split('.'));

const nodesOf = (type: keyof typeof NODE_TABLE, content: ReleaseContent): readonly (readonly [NodeLink, unknown])[] =>
  content[NODE_TABLE[type]].map((record) => [{ type, id: record.id }, record] as const);

/**
 * What cites, table by table. A row that is no node of its own leads to the node that shows it:
 * an association to its event, a binding pair to its receptor. References that an association has
 * only inherited from its event are the event's citation, not another one.
 */
export function citationsIn(content: ReleaseContent, nodes: NodeTables): readonly Citation[] {
  const eventLink = (id: string): NodeLink => ({ type: nodes.Manifestation.has(id) ? 'Manifestation' : 'KeyEvent', id });
  const read = <T extends TableName>(table: T, rows: readonly ReleaseTables[T][], lead: (row: ReleaseTables[T]) => NodeLink): readonly Citation[] => {
    const paths = referencePaths(table);
    return paths.length === 0 ? [] : rows.map((row) => ({ from: lead(row), references: paths.flatMap((path) => idsAt(row, path)) }));
  };
  const ownReferences = (row: { readonly referencesInherited: boolean }): boolean => !row.referencesInherited;

  const ofNodes = (Object.keys(NODE_TABLE) as (keyof typeof NODE_TABLE)[]).flatMap((type) => {
    const paths = referencePaths(NODE_TABLE[type]);
    if (paths.length === 0) return [];
    return nodesOf(type, content).map(([from, record]): Citation => ({ from, references: paths.flatMap((path) => idsAt(record, path)) }));
  });
  return [
    ...ofNodes,
    ...read('geneAssociations', content.geneAssociations.filter(ownReferences), (row) => eventLink(row.event)),
    ...read('cellAssociations', content.cellAssociations.filter(ownReferences), (row) => eventLink(row.event)),
    ...read('relationshipGenes', content.relationshipGenes.filter(ownReferences), (row) => ({
      type: 'KeyEventRelationship',
      id: row.relationship,
    })),
    ...read('ligandReceptors', content.ligandReceptors, (row) => ({ type: 'ReceptorComplex', id: row.receptor })),
  ];
}
