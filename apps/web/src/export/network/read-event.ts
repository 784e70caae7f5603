import { tellingRole } from '../../components/chain/telling-role.ts';
import { readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { CellAssociationFilter, GeneAssociationFilter, NetworkEventsQuery } from '../../graphql/generated/graphql.ts';
import { RowsError } from '../../sections/reading/rows-error.ts';
import type { AskGraph } from './ask-graph.ts';
import { NetworkCell_edge, NetworkGene_edge, NetworkMoreCellsDocument, NetworkMoreGenesDocument } from './network.query.ts';
import type { CellStatement, GeneStatement, NetworkEvent } from './network.ts';

/** Which statements a network takes in. */
export interface StatementFilters {
  readonly genes: GeneAssociationFilter;
  readonly cells: CellAssociationFilter;
}

type AskedEvent = Extract<NonNullable<NetworkEventsQuery['nodes'][number]>, { readonly title: string }>;

export const idsOf = (nodes: readonly { readonly id: string }[]): readonly string[] => nodes.map(({ id }) => id);

/** One event of an answer, with what did not fit into it. Of a statement bound to some AOPs only what holds for one of `aops` is kept. */
export async function readEvent(ask: AskGraph, event: AskedEvent, { genes, cells }: StatementFilters, aops: ReadonlySet<string>, of: readonly string[]): Promise<NetworkEvent> {
  if (event.aops.pageInfo.hasNextPage) throw new RowsError(`${event.id} stands in more AOPs than an answer brings. Ask for them by GraphQL, page by page.`, 'failed');
  const holds = (statement: { readonly aops: readonly string[] | null }): boolean => statement.aops === null || statement.aops.some((aop) => aops.has(aop));
  const places = event.aops.edges.filter(({ node }) => aops.has(node.id)).map(({ role, order, node }) => ({ aop: node.id, role, order }));
  return {
    id: event.id,
    title: event.title,
    level: event.level,
    direction: event.direction?.value ?? null,
    status: event.status,
    sourceUrl: event.sourceUrl,
    sources: idsOf(event.sources),
    places,
    role: tellingRole(places.map(({ role }) => role)),
    of,
    genes: (await everyEdge(event.genes, async (after) => (await ask(NetworkMoreGenesDocument, { id: event.id, genes, after })).keyEvent?.genes)).map(geneStatement).filter(holds),
    cells: (await everyEdge(event.cellTypes, async (after) => (await ask(NetworkMoreCellsDocument, { id: event.id, cells, after })).keyEvent?.cellTypes)).map(cellStatement).filter(holds),
  };
}

interface Edges<TEdge> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly TEdge[];
}

/** The edges of a first page and of those after it. */
async function everyEdge<TEdge>(first: Edges<TEdge>, pageAfter: (after: string | null) => Promise<Edges<TEdge> | undefined>): Promise<readonly TEdge[]> {
  const edges = [...first.edges];
  let page = first;
  while (page.pageInfo.hasNextPage) {
    const next = await pageAfter(page.pageInfo.endCursor);
    if (next === undefined) throw new RowsError('An event went away while the file was made. Ask again.', 'failed');
    edges.push(...next.edges);
    page = next;
  }
  return edges;
}

interface AskedStatement {
  readonly aops: readonly { readonly id: string }[] | null;
  readonly references: readonly { readonly id: string }[];
  readonly referencesInherited: boolean;
  readonly sources: readonly { readonly id: string }[];
  readonly node: { readonly sources: readonly { readonly id: string }[] };
}

const known = ({ aops, references, referencesInherited, sources, node }: AskedStatement) => ({ aops: aops && idsOf(aops), references: idsOf(references), referencesInherited, sources: idsOf(sources), nameSources: idsOf(node.sources) });

/** The graph tells cytokines by class, receptors by class or by what the source says of them here. */
const RECEPTOR_CLASSES: readonly string[] = ['CYTOKINE_RECEPTOR', 'TOLL_LIKE_RECEPTOR'];

function geneStatement(masked: FragmentType<typeof NetworkGene_edge>): GeneStatement {
  const edge = readFragment(NetworkGene_edge, masked);
  const { node, involvement, effectOnEvent, change, basis, status, mentions } = edge;
  return {
    ...known(edge),
    id: node.id,
    symbol: node.symbol,
    isCytokine: node.classes.includes('CYTOKINE'),
    isReceptor: node.classes.some((each) => RECEPTOR_CLASSES.includes(each)) || involvement === 'RECEPTOR' || mentions.includes('RECEPTOR'),
    involvement,
    effectOnEvent,
    change,
    basis,
    status,
  };
}

function cellStatement(masked: FragmentType<typeof NetworkCell_edge>): CellStatement {
  const edge = readFragment(NetworkCell_edge, masked);
  const { node, cellInvolvement, basis, status } = edge;
  return { ...known(edge), id: node.id, label: node.label, involvement: cellInvolvement, basis, status };
}
