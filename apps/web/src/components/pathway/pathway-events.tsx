import type { GeneProductChange, Status } from '../../graphql/generated/graphql.ts';
import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { genePath } from '../../wording/route.ts';
import { CHANGE_WORDS, statusWords } from '../../wording/vocabulary.ts';
import { EventTable } from '../key-event/event-table.tsx';
import { ChangeShape, senseOf } from '../marks/change-shape.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './pathway-events.module.css';

export const PathwayEvents_geneKeyEventEdge = graphql(`
  fragment PathwayEvents_geneKeyEventEdge on GeneKeyEventEdge {
    node { ...EventTable_keyEvent }
  }
`);

interface PathwayGene {
  readonly id: string;
  readonly symbol: string;
  readonly keyEvents: { readonly edges: readonly ({ readonly change: GeneProductChange | null; readonly status: Status | null; readonly node: { readonly id: string } } & FragmentType<typeof PathwayEvents_geneKeyEventEdge>)[] };
}

/** Key events at which genes of a pathway are reported, with the genes and which way each goes. */
export function PathwayEvents({ caption, genes }: { readonly caption: string; readonly genes: readonly PathwayGene[] }) {
  const said = genes.flatMap((gene) => gene.keyEvents.edges.map((edge) => ({ gene, edge })));
  const events = new Map(said.map(({ edge }) => [edge.node.id, readFragment(PathwayEvents_geneKeyEventEdge, edge).node]));
  return (
    <EventTable
      caption={caption}
      columns={[{ title: 'Genes of the pathway' }]}
      rows={[...events].map(([id, event]) => ({
        event,
        cells: [
          <ul key="genes" className={styles.genes}>
            {distinct(said.filter(({ edge }) => edge.node.id === id)).map(({ gene, edge }) => (
              <li key={`${gene.id} ${edge.change}`}>
                <ChangeShape sense={senseOf(edge.change)} status={edge.status} size={11} /> <PortalLink href={genePath(gene.id)}>{gene.symbol}</PortalLink>
                <span className="visually-hidden">{[edge.change && CHANGE_WORDS[edge.change], statusWords(edge.status)].filter((word) => word !== null).join(', ')}</span>
              </li>
            ))}
          </ul>,
        ],
      }))}
    />
  );
}

/** Once per gene and direction; several statements that say the same are read on the page of the gene. */
function distinct<T extends { readonly gene: { readonly id: string }; readonly edge: { readonly change: GeneProductChange | null } }>(said: readonly T[]): readonly T[] {
  return [...new Map([...said].reverse().map((each) => [`${each.gene.id} ${each.edge.change}`, each])).values()].reverse();
}
