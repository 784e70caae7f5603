import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { cellPath, eventPath, genePath } from '../../wording/route.ts';
import { BASIS_WORDS, CELL_INVOLVEMENT_WORDS, CHANGE_WORDS, EFFECT_WORDS, GENE_INVOLVEMENT_WORDS, MEASURED_WORDS, RECEPTOR_ORIGIN_WORDS, STATUS_WORDS } from '../../wording/vocabulary.ts';
import type { Column, SectionSpec } from '../section.ts';
import { contextColumns, wordOrNull } from './context-columns.ts';

export const GeneRow_geneAssociationEdge = graphql(`
  fragment GeneRow_geneAssociationEdge on GeneAssociationEdge {
    involvement
    effectOnEvent
    change
    measuredAs
    receptorOrigin
    status
    basis
    sourceText
    referencesInherited
    complexes { name }
    aops { id }
    context { ...SectionContext_evidenceContext }
    references { ...SectionReference_reference }
    node { id symbol name }
  }
`);

export const CellRow_cellAssociationEdge = graphql(`
  fragment CellRow_cellAssociationEdge on CellAssociationEdge {
    involvement
    status
    basis
    sourceText
    referencesInherited
    aops { id }
    context { ...SectionContext_evidenceContext }
    references { ...SectionReference_reference }
    node { id label }
  }
`);

type GeneEdge = NonNullable<ReturnType<typeof readGene>>;
type CellEdge = NonNullable<ReturnType<typeof readCell>>;

/** A gene or cell type at an event, as one source has it. */
export type StatementRow = { readonly event: string; readonly eventTitle: string } & ({ readonly kind: 'cytokine' | 'receptor' | 'gene'; readonly edge: GeneEdge } | { readonly kind: 'cell type'; readonly edge: CellEdge });

interface EventOfRow {
  readonly id: string;
  readonly title: string;
}

const readGene = (edge: FragmentType<typeof GeneRow_geneAssociationEdge>) => readFragment(GeneRow_geneAssociationEdge, edge);
const readCell = (edge: FragmentType<typeof CellRow_cellAssociationEdge>) => readFragment(CellRow_cellAssociationEdge, edge);

export const geneRows = (event: EventOfRow, kind: 'cytokine' | 'receptor' | 'gene', edges: readonly FragmentType<typeof GeneRow_geneAssociationEdge>[]): readonly StatementRow[] =>
  edges.map((edge) => ({ event: event.id, eventTitle: event.title, kind, edge: readGene(edge) }));

export const cellRows = (event: EventOfRow, edges: readonly FragmentType<typeof CellRow_cellAssociationEdge>[]): readonly StatementRow[] =>
  edges.map((edge) => ({ event: event.id, eventTitle: event.title, kind: 'cell type', edge: readCell(edge) }));

/** What only genes have; null for a cell type. */
const ofGene = <T>(row: StatementRow, read: (edge: GeneEdge) => T): T | null => (row.kind === 'cell type' ? null : read(row.edge));

/** Columns of statements; the event's own where rows of several stand together. */
export const STATEMENT_COLUMNS: readonly Column<StatementRow>[] = [
  { key: 'kind', head: 'Kind', value: ({ kind }) => kind },
  { key: 'id', head: 'Id', isId: true, value: ({ edge }) => edge.node.id },
  { key: 'label', head: 'Gene or cell type', value: (row) => (row.kind === 'cell type' ? row.edge.node.label : row.edge.node.symbol), href: ({ kind, edge }) => (kind === 'cell type' ? cellPath(edge.node.id) : genePath(edge.node.id)) },
  { key: 'name', head: 'Full name', empty: 'none', value: (row) => ofGene(row, ({ node }) => node.name) },
  { key: 'complexes', head: 'Part of receptor complexes', empty: 'none', value: (row) => ofGene(row, ({ complexes }) => complexes.map(({ name }) => name)) },
  { key: 'involvement', head: 'Involvement', value: (row) => (row.kind === 'cell type' ? wordOrNull(CELL_INVOLVEMENT_WORDS, row.edge.involvement) : wordOrNull(GENE_INVOLVEMENT_WORDS, row.edge.involvement)) },
  { key: 'change', head: 'Change of the gene product', value: (row) => ofGene(row, ({ change }) => wordOrNull(CHANGE_WORDS, change)) },
  { key: 'effect_on_event', head: 'Effect on the event', value: (row) => ofGene(row, ({ effectOnEvent }) => wordOrNull(EFFECT_WORDS, effectOnEvent)) },
  { key: 'measured_as', head: 'Measured', value: (row) => ofGene(row, ({ measuredAs }) => wordOrNull(MEASURED_WORDS, measuredAs)) },
  { key: 'status', head: 'Status', value: ({ edge }) => wordOrNull(STATUS_WORDS, edge.status) },
  { key: 'basis', head: 'Basis', value: ({ edge }) => BASIS_WORDS[edge.basis].word },
  ...contextColumns<StatementRow>(({ edge }) => edge.context),
  { key: 'receptor_origin', head: 'Who names the receptor', value: (row) => ofGene(row, ({ receptorOrigin }) => wordOrNull(RECEPTOR_ORIGIN_WORDS, receptorOrigin)) },
  { key: 'source_text', head: 'Words of the source', value: ({ edge }) => edge.sourceText },
  { key: 'aops', head: 'Holds for these AOPs only', isId: true, empty: 'holds for all that pass through the event', value: ({ edge }) => edge.aops?.map(({ id }) => id) ?? null },
  { key: 'references_of', head: 'References are of', value: ({ edge }) => (edge.references.length === 0 ? null : edge.referencesInherited ? 'the event' : 'the statement') },
];

/** The same, with the event of each row before it. */
export const PLACED_STATEMENT_COLUMNS: readonly Column<StatementRow>[] = [
  { key: 'event', head: 'Key event id', isId: true, value: ({ event }) => event, href: ({ event }) => eventPath(event) },
  { key: 'event_title', head: 'Key event', value: ({ eventTitle }) => eventTitle, href: ({ event }) => eventPath(event) },
  ...STATEMENT_COLUMNS,
];

export const statementReferences: NonNullable<SectionSpec<StatementRow>['references']> = ({ edge }) => edge.references;
