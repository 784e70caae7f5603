import { familyNames } from '../components/matrix/family-names.ts';
import type { MatrixStatement } from '../components/matrix/matrix.ts';
import { complexName } from '../components/statement/gene-words.ts';
import { pathWords } from '../wording/path-words.ts';
import { cellPath, familyPath, genePath, receptorPath } from '../wording/route.ts';
import type { AnswerNode } from './answer-tree.ts';

const PAGES: Readonly<Record<string, (id: string) => string>> = { Gene: genePath, CellType: cellPath, ReceptorComplex: receptorPath, CytokineFamily: familyPath };

/** What a row is called, where it leads, and under which heading it stands. */
export type MatrixRowOf = Pick<MatrixStatement, 'rowId' | 'rowLabel' | 'rowDetail' | 'group' | 'subject' | 'part'> & { readonly rowHref?: string };

/**
 * The row of a gene, receptor, cell type or family.
 * @param between what stands between it and its event, nearest to it first
 * @returns null where another row tells the same: a chain that is part of receptors stands in theirs
 */
export function rowOf(row: AnswerNode, between: readonly AnswerNode[]): MatrixRowOf | null {
  const id = text(row.leaves['id']) ?? label(row);
  if (id === null) return null;
  const group = pathWords([row, ...between].map(({ field }) => field).find((field) => !['node', 'nodes', 'edges', 'keyEvents'].includes(field)) ?? row.type);
  const edge = between.find(({ field }) => field === 'edges');
  const complexes = edge?.children.filter(({ field }) => field === 'complexes') ?? [];
  const chain = edge?.children.find(({ field, type }) => field === 'node' && type === 'Gene');
  const alone = (complex: AnswerNode): boolean => chain !== undefined && label(chain) !== null && text(complex.leaves['name']) === label(chain);
  if (row.field === 'complexes' && edge !== undefined) return alone(row) ? null : { ...named(row, id), part: PARTS.receptors, rowLabel: complexName(label(row) ?? id), group: 'Receptor complexes', subject: chain === undefined ? null : label(chain) };
  if (complexes.length > 0 && !complexes.some(alone)) return null;
  return { ...named(row, id), part: partOf(group), group: edge !== undefined && /receptors/i.test(group) && complexes.length > 0 ? 'Single receptors' : group, subject: null };
}

/** Cytokines first, then what they bind to, then who gives and takes them. */
const PARTS = { cytokines: 0, receptors: 1, cells: 2 } as const;
const partOf = (group: string): number => (/receptor/i.test(group) ? PARTS.receptors : /cell/i.test(group) ? PARTS.cells : PARTS.cytokines);

const named = (row: AnswerNode, rowId: string): Pick<MatrixRowOf, 'rowId' | 'rowLabel' | 'rowDetail' | 'rowHref'> => ({
  rowId,
  rowLabel: label(row) ?? rowId,
  rowDetail: typeof row.leaves['symbol'] === 'string' ? text(row.leaves['name']) : null,
  ...(typeof row.leaves['id'] === 'string' && { rowHref: PAGES[row.type]?.(row.leaves['id']) ?? '' }),
});

const KINDS: readonly (readonly [groups: readonly string[], kind: string])[] = [
  [['Cytokines'], 'Cytokine'],
  [['Genes'], 'Gene'],
  [['Receptors', 'Single receptors', 'Receptor complexes'], 'Receptor'],
  [['Cell types'], 'Cell type'],
];

/** What all rows are, by the headings that they were found under; where they differ, no more than that they are reported. */
export const rowKindOf = (found: readonly MatrixStatement[]): string => KINDS.find(([groups]) => found.every(({ group }) => groups.includes(group)))?.[1] ?? 'Reported';

/** Statements about genes whose families an answer tells, under the names of these; the others as they stand. */
export function byFamily(nodes: readonly AnswerNode[], statements: readonly MatrixStatement[]): readonly MatrixStatement[] {
  const families = new Map<string, readonly string[]>();
  for (const node of nodes) {
    const names = node.children.flatMap(({ field, leaves }) => (field === 'families' ? (text(leaves['name']) ?? []) : []));
    const id = text(node.leaves['id']) ?? label(node);
    if (node.type === 'Gene' && id !== null && names.length > 0) families.set(id, names);
  }
  const nameOf = familyNames(families);
  const told = families.size > 0;
  return statements.map((statement) => {
    if (families.has(statement.rowId) && !/receptor/i.test(statement.group)) return { ...statement, group: nameOf(statement.rowId) };
    return told && statement.group === 'Cytokines' ? { ...statement, group: 'Other cytokines' } : statement;
  });
}

const label = ({ leaves }: AnswerNode): string | null => text(leaves['symbol']) ?? text(leaves['label']) ?? text(leaves['name']);

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
