import type { ReceptorEvents_GeneKeyEventEdgeFragment as Edge } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { EventTable } from '../key-event/event-table.tsx';
import type { Citations } from '../reference/cited-references.ts';
import { KeyEventStatement } from '../statement/key-event-statement.tsx';

export const ReceptorEvents_geneKeyEventEdge = graphql(`
  fragment ReceptorEvents_geneKeyEventEdge on GeneKeyEventEdge {
    cursor
    ...KeyEventStatement_geneKeyEventEdge
    node { id ...EventTable_keyEvent }
  }
`);

/** A statement about one chain of a receptor. */
export interface ChainStatement {
  readonly chain: { readonly id: string; readonly symbol: string; readonly name: string };
  readonly said: Edge;
}

/** Key events at which chains of a receptor are reported, with what is said of each chain there. */
export function ReceptorEvents({ caption, statements, citations }: { readonly caption: string; readonly statements: readonly ChainStatement[]; readonly citations: Citations }) {
  const events = new Map(statements.map(({ said }) => [said.node.id, said.node]));
  return (
    <EventTable
      caption={caption}
      columns={[{ title: 'What is said' }]}
      rows={[...events].map(([id, event]) => ({
        event,
        cells: [
          <ul key="said">
            {statements
              .filter(({ said }) => said.node.id === id)
              .map(({ chain, said }) => (
                <KeyEventStatement key={`${chain.id} ${said.cursor}`} edge={said} gene={chain} citations={citations} />
              ))}
          </ul>,
        ],
      }))}
    />
  );
}
