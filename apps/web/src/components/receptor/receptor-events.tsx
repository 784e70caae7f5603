import type { ReceptorEvents_GeneKeyEventEdgeFragment as Edge } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { genePath } from '../../wording/route.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import { EventTable } from '../key-event/event-table.tsx';
import { senseOf } from '../marks/change-shape.tsx';
import type { Citations } from '../reference/cited-references.ts';
import { geneWords } from '../statement/gene-words.ts';
import { StatementContext } from '../statement/statement-context.tsx';
import { StatementItem } from '../statement/statement-item.tsx';

export const ReceptorEvents_geneKeyEventEdge = graphql(`
  fragment ReceptorEvents_geneKeyEventEdge on GeneKeyEventEdge {
    cursor
    involvement
    effectOnEvent
    change
    measuredAs
    receptorOrigin
    status
    basis
    sourceText
    note
    referencesInherited
    references { id }
    complexes { id name }
    context { ...StatementContext_evidenceContext }
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
                <ChainItem key={`${chain.id} ${said.cursor}`} chain={chain} said={said} citations={citations} />
              ))}
          </ul>,
        ],
      }))}
    />
  );
}

function ChainItem({ chain, said, citations }: ChainStatement & { readonly citations: Citations }) {
  const words = geneWords(said);
  return (
    <StatementItem
      anchor={undefined}
      name={chain.symbol}
      href={genePath(chain.id)}
      fullName={chain.name}
      sense={senseOf(said.change)}
      status={said.status}
      words={words.length > 0 ? words : [BASIS_WORDS[said.basis].meaning]}
      basis={said.basis}
      context={said.context && <StatementContext context={said.context} />}
      sourceText={said.sourceText}
      note={said.note}
      references={said.references}
      inherited={said.referencesInherited}
      citations={citations}
    />
  );
}
