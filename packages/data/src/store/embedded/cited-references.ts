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

type StoredType = keyof typeof NODE_TABLE;

/**
 * What cites, table by table. A row that is no node of its own leads to the node that shows it:
 * an association to its event, a binding pair to its receptor. References that an association has
 * only inherited from its event are the event's citation, not another one.
 */
export function citationsIn(content: ReleaseContent, nodes: NodeTables): readonly Citation[] {
  const eventLink = (id: string): NodeLink => ({ type: nodes.Manifestation.has(id) ? 'Manifestation' : 'KeyEvent', id });
  const ownReferences = (row: { readonly referencesInherited: boolean }): boolean => !row.referencesInherited;

  const cite = <T extends TableName>(table: T, rows: readonly ReleaseTables[T][], lead: (row: ReleaseTables[T]) => NodeLink): readonly Citation[] => {
    const paths = referencePaths(table);
    if (paths.length === 0) return [];
    return rows.map((row) => ({ from: lead(row), references: paths.flatMap((path) => idsAt(row, path)) }));
  };
  const citeNodes = (type: StoredType): readonly Citation[] => {
    const rows: readonly ReleaseTables[(typeof NODE_TABLE)[StoredType]][] = content[NODE_TABLE[type]];
    return cite(NODE_TABLE[type], rows, ({ id }) => ({ type, id }));
  };

  return [
    ...(Object.keys(NODE_TABLE) as StoredType[]).flatMap(citeNodes),
    ...cite('geneAssociations', content.geneAssociations.filter(ownReferences), (row) => eventLink(row.event)),
    ...cite('cellAssociations', content.cellAssociations.filter(ownReferences), (row) => eventLink(row.event)),
    ...cite('relationshipGenes', content.relationshipGenes.filter(ownReferences), (row) => ({
      type: 'KeyEventRelationship',
      id: row.relationship,
    })),
    ...cite('ligandReceptors', content.ligandReceptors, (row) => ({ type: 'ReceptorComplex', id: row.receptor })),
  ];
}
