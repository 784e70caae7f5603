import type { OutcomePageQuery } from '../../graphql/generated/graphql.ts';
import type { MissingField } from '../../graphql/missing-field.ts';
import { counted } from '../../wording/count.ts';
import { AopLine } from '../aop/aop-line.tsx';
import { ChainFigure } from '../chain/chain-figure.tsx';
import { outcomeChain } from '../chain/outcome-chain.ts';
import { GapList } from '../gaps/gap-list.tsx';
import { gapsOf } from '../gaps/gaps.ts';
import { KeyEventSection } from '../key-event/key-event-section.tsx';
import { outcomeStatements } from '../matrix/matrix-statements.ts';
import { ModulatingFactors } from '../modulating-factor/modulating-factors.tsx';
import { citedReferences } from '../reference/cited-references.ts';
import { ReferenceList } from '../reference/reference-list.tsx';
import { ReleaseLine } from '../release/release-line.tsx';
import { Article, type ArticleSection } from '../ui/article.tsx';
import { FewFirst } from '../ui/few-first.tsx';
import { Manifestations } from './manifestations.tsx';
import { matrixSection } from './matrix-section.tsx';
import { OutcomeHeading } from './outcome-heading.tsx';
import { narrowedWords, viewParams, type OutcomeView } from './outcome-view.ts';

interface OutcomeArticleProps {
  readonly outcome: NonNullable<OutcomePageQuery['adverseOutcome']>;
  readonly release: OutcomePageQuery['release'];
  readonly missing: readonly MissingField[];
  readonly view: OutcomeView;
}

/** More AOPs than these are folded. */
const FEW_AOPS = 5;

/** The page of an outcome: the chain, the AOPs that end here, the matrix, every event, what it rests on, what is missing. */
export function OutcomeArticle({ outcome, release, missing, view }: OutcomeArticleProps) {
  const chain = outcomeChain(outcome);
  const statements = outcomeStatements(outcome);
  const citations = citedReferences(outcome);
  const factors = outcome.aops.nodes.flatMap(({ modulatingFactors }) => modulatingFactors);
  const complexes = new Set(statements.receptors.filter(({ subject }) => subject !== null).map(({ rowId }) => rowId));
  const events = new Map([...outcome.keyEvents.edges.map(({ node }) => node), outcome.event].map((event) => [event.id, event]));
  const narrowed = narrowedWords(view);
  const parts: readonly ArticleSection[] = [
    {
      id: 'chain',
      title: 'The chain',
      body: <ChainFigure chain={chain} label={`Chain of events that leads to ${outcome.title}`} caption={`${counted(chain.events.length - 1, 'event')} that lead to ${outcome.title}, joined by ${counted(chain.links.length, 'relationship')}.`} />,
    },
    {
      id: 'aops',
      title: counted(outcome.aops.totalCount, 'AOP that ends here', 'AOPs that end here'),
      body: <FewFirst items={outcome.aops.nodes.map((aop, at) => <AopLine key={at} aop={aop} />)} few={FEW_AOPS} noun="AOP" />,
    },
    matrixSection({ chain, statements, view, title: outcome.title }),
    {
      id: 'events',
      title: 'Event by event',
      lead: 'In causal order, the outcome last. Numbers in brackets lead to the references.',
      body: (
        <ol>
          {chain.events.map((place) => {
            const event = events.get(place.id);
            return event === undefined ? null : <KeyEventSection key={place.id} event={event} place={place} citations={citations} narrowed={narrowed} />;
          })}
        </ol>
      ),
    },
    {
      id: 'factors',
      title: 'Modulating factors',
      lead: 'They hinder or favour a step without being one, so they stand in no chain and no count.',
      body: factors.length > 0 ? <ModulatingFactors factors={factors} citations={citations} /> : null,
    },
    { id: 'manifestations', title: 'Manifestations', lead: 'Signs of the outcome; in no chain.', body: outcome.manifestations.length > 0 ? <Manifestations manifestations={outcome.manifestations} citations={citations} /> : null },
    {
      id: 'references',
      title: 'References',
      body: citations.references.length > 0 ? <ReferenceList citations={citations} /> : <p>No source of this release names a reference for these events or what is reported at them.</p>,
    },
    { id: 'gaps', title: 'Gaps', lead: 'What this release does not have. An absence here is no absence in biology.', body: <GapList gaps={gapsOf(chain, statements, missing, narrowed)} /> },
  ];
  return (
    <Article
      heading={<OutcomeHeading outcome={outcome} complexCount={complexes.size} view={view} />}
      sections={parts}
      subject={{ segment: 'outcomes', id: outcome.id, view: viewParams(view) }}
      foot={<ReleaseLine release={release} />}
    />
  );
}
