import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { MatrixGene_GeneAssociationEdgeFragment as GeneEdge } from '../../graphql/generated/graphql.ts';
import { statementAnchor } from '../../wording/anchor.ts';
import { cellPath, genePath, receptorPath } from '../../wording/route.ts';
import { CELL_INVOLVEMENT_WORDS, CHANGE_WORDS, GENE_INVOLVEMENT_WORDS } from '../../wording/vocabulary.ts';
import { senseOf } from '../marks/change-outline.ts';
import { complexName } from '../statement/gene-words.ts';
import { familyNames } from './family-names.ts';
import type { MatrixStatement } from './matrix.ts';

export const MatrixGene_geneAssociationEdge = graphql(`
  fragment MatrixGene_geneAssociationEdge on GeneAssociationEdge {
    cursor
    involvement
    effectOnEvent
    change
    status
    basis
    context { system }
    complexes { id name }
    node { id symbol name families { name } }
  }
`);

export const MatrixStatements_adverseOutcome = graphql(`
  fragment MatrixStatements_adverseOutcome on AdverseOutcome {
    keyEvents(first: 500) {
      edges {
        node {
          id
          cytokines(filter: $genes) { edges { ...MatrixGene_geneAssociationEdge } }
          receptors(filter: $genes) { edges { ...MatrixGene_geneAssociationEdge } }
          cellTypes(filter: $cells) {
            edges {
              cursor
              involvement
              status
              basis
              context { system }
              node { id label }
            }
          }
        }
      }
    }
  }
`);

export interface OutcomeStatements {
  readonly cytokines: readonly MatrixStatement[];
  readonly receptors: readonly MatrixStatement[];
  readonly cells: readonly MatrixStatement[];
}

/** What is said of cytokines, receptors and cell types at the events that lead to an outcome. */
export function outcomeStatements(masked: FragmentType<typeof MatrixStatements_adverseOutcome>): OutcomeStatements {
  const events = readFragment(MatrixStatements_adverseOutcome, masked).keyEvents.edges.map(({ node }) => node);
  const cytokineEdges = events.flatMap((event) => readFragment(MatrixGene_geneAssociationEdge, event.cytokines.edges).map((edge) => ({ event: event.id, edge })));
  const familyOf = familyNames(new Map(cytokineEdges.map(({ edge }) => [edge.node.id, edge.node.families.map(({ name }) => name)])));
  return {
    cytokines: cytokineEdges.map(({ event, edge }) => geneStatement(event, edge, { rowId: edge.node.id, rowLabel: edge.node.symbol, rowDetail: edge.node.name, rowHref: genePath(edge.node.id), group: familyOf(edge.node.id), subject: null })),
    receptors: events.flatMap((event) => readFragment(MatrixGene_geneAssociationEdge, event.receptors.edges).flatMap((edge) => receptorStatements(event.id, edge))),
    cells: events.flatMap((event) =>
      event.cellTypes.edges.map((edge) => ({
        key: `${event.id} ${edge.cursor}`,
        eventId: event.id,
        rowId: edge.node.id,
        rowLabel: edge.node.label,
        rowDetail: null,
        rowHref: cellPath(edge.node.id),
        group: 'Cell types',
        subject: null,
        anchor: statementAnchor(event.id, edge.node.id),
        sense: 'NONE' as const,
        changeWords: null,
        involvement: edge.involvement && CELL_INVOLVEMENT_WORDS[edge.involvement],
        hinders: false,
        status: edge.status,
        basis: edge.basis,
        system: edge.context?.system ?? null,
      })),
    ),
  };
}

/** A chain that is part of complexes here stands in the row of each; another is a row of its own. */
function receptorStatements(event: string, edge: GeneEdge): readonly MatrixStatement[] {
  const { id, symbol, name } = edge.node;
  if (edge.complexes.length === 0) return [geneStatement(event, edge, { rowId: id, rowLabel: symbol, rowDetail: name, rowHref: genePath(id), group: 'Single receptors', subject: null })];
  return edge.complexes.map((complex) =>
    complex.name === symbol
      ? geneStatement(event, edge, { rowId: id, rowLabel: symbol, rowDetail: name, rowHref: genePath(id), group: 'Single receptors', subject: null })
      : geneStatement(event, edge, { rowId: complex.id, rowLabel: complexName(complex.name), rowDetail: null, rowHref: receptorPath(complex.id), group: 'Receptor complexes', subject: symbol }),
  );
}

function geneStatement(event: string, edge: GeneEdge, row: Pick<MatrixStatement, 'rowId' | 'rowLabel' | 'rowDetail' | 'rowHref' | 'group' | 'subject'>): MatrixStatement {
  return {
    ...row,
    key: `${event} ${row.rowId} ${edge.cursor}`,
    eventId: event,
    anchor: statementAnchor(event, edge.node.id),
    sense: senseOf(edge.change),
    changeWords: edge.change && CHANGE_WORDS[edge.change],
    involvement: edge.involvement && GENE_INVOLVEMENT_WORDS[edge.involvement],
    hinders: edge.effectOnEvent === 'INHIBITS',
    status: edge.status,
    basis: edge.basis,
    system: edge.context?.system ?? null,
  };
}
