import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { Citations } from '../reference/cited-references.ts';
import { CellStatement, CellStatement_cellAssociationEdge } from '../statement/cell-statement.tsx';
import { GeneStatement } from '../statement/gene-statement.tsx';
import { StatementColumn } from '../statement/statement-column.tsx';
import styles from './event-genes.module.css';

export const EventGenes_keyEvent = graphql(`
  fragment EventGenes_keyEvent on KeyEvent {
    cytokines(filter: $genes, first: 500) { nodes { id } }
    receptors(filter: $genes, first: 500) { nodes { id } }
    genes(filter: $genes, first: 500) { edges { cursor node { id } ...GeneStatement_geneAssociationEdge } }
    cellTypes(first: 500) { edges { cursor ...CellStatement_cellAssociationEdge } }
  }
`);

/** Every gene and cell type at an event, with which way, in what system, and how known. */
export function EventGenes({ event, citations }: { readonly event: FragmentType<typeof EventGenes_keyEvent>; readonly citations: Citations }) {
  const { cytokines, receptors, genes, cellTypes } = readFragment(EventGenes_keyEvent, event);
  const cytokineIds = new Set(cytokines.nodes.map(({ id }) => id));
  const receptorIds = new Set(receptors.nodes.map(({ id }) => id));
  const kindOf = (id: string): string => (cytokineIds.has(id) ? 'Cytokines' : receptorIds.has(id) ? 'Receptors' : 'Other genes');
  return (
    <div className={styles.columns}>
      {['Cytokines', 'Receptors', 'Other genes'].map((kind) => {
        const edges = genes.edges.filter(({ node }) => kindOf(node.id) === kind);
        if (kind === 'Other genes' && edges.length === 0) return null;
        return (
          <StatementColumn key={kind} title={kind} subjects={edges.map(({ node }) => node.id)} heading="h3">
            {edges.map((edge) => (
              <GeneStatement key={edge.cursor} edge={edge} anchor={undefined} citations={citations} />
            ))}
          </StatementColumn>
        );
      })}
      <StatementColumn title="Cell types" subjects={readFragment(CellStatement_cellAssociationEdge, cellTypes.edges).map(({ node }) => node.id)} heading="h3">
        {cellTypes.edges.map((edge) => (
          <CellStatement key={edge.cursor} edge={edge} anchor={undefined} citations={citations} />
        ))}
      </StatementColumn>
    </div>
  );
}
