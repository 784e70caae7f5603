import type { OutcomePageQuery } from '../../graphql/generated/graphql.ts';
import type { MissingField } from '../../graphql/missing-field.ts';
import { LinkedEntity } from '../../linked-data/linked-data.tsx';
import { counted } from '../../wording/count.ts';
import { AopLine } from '../aop/aop-line.tsx';
import { BrokenNote } from '../broken/broken-note.tsx';
import { outcomeChain } from '../chain/outcome-chain.ts';
import { GapList } from '../gaps/gap-list.tsx';
import { gapsOf } from '../gaps/gaps.ts';
import { KeyEventSection } from '../key-event/key-event-section.tsx';
import { outcomeStatements } from '../matrix/matrix-statements.ts';
import { ModulatingFactors } from '../modulating-factor/modulating-factors.tsx';
import { citedReferences } from '../reference/cited-references.ts';
import { ReferenceList } from '../reference/reference-list.tsx';
import { ReleaseLine } from '../release/release-line.tsx';
import { PageTools } from '../tools/page-tools.tsx';
import { ToolsAt } from '../tools/tools-at.tsx';
import { PageSection } from '../ui/page-section.tsx';
import { ChainFigure } from '../chain/chain-figure.tsx';
import { Manifestations } from './manifestations.tsx';
import { MatrixSection } from './matrix-section.tsx';
import styles from '../ui/article.module.css';
import { OutcomeHeading } from './outcome-heading.tsx';
import { narrowedWords, viewParams, type OutcomeView } from './outcome-view.ts';

interface OutcomeArticleProps {
  readonly outcome: NonNullable<OutcomePageQuery['adverseOutcome']>;
  readonly release: OutcomePageQuery['release'];
  readonly missing: readonly MissingField[];
  readonly view: OutcomeView;
}

/** The page of an outcome: the chain, the matrix, every event, what is missing, what it rests on. */
export function OutcomeArticle({ outcome, release, missing, view }: OutcomeArticleProps) {
  const chain = outcomeChain(outcome);
  const statements = outcomeStatements(outcome);
  const citations = citedReferences(outcome);
  const factors = outcome.aops.nodes.flatMap(({ modulatingFactors }) => modulatingFactors);
  const complexes = new Set(statements.receptors.filter(({ subject }) => subject !== null).map(({ rowId }) => rowId));
  const sections = new Map([...outcome.keyEvents.edges.map(({ node }) => node), outcome.event].map((event) => [event.id, event]));
  const narrowed = narrowedWords(view);
  const subject = { segment: 'outcomes', id: outcome.id, view: viewParams(view) };
  return (
    <article className={styles.article}>
      <LinkedEntity segment="outcomes" id={outcome.id} />
      <div className={styles.opening}>
        <BrokenNote />
        <OutcomeHeading outcome={outcome} complexCount={complexes.size} view={view} />
        <PageTools {...subject} />
      </div>
      <PageSection id="chain" title="The chain">
        <ChainFigure chain={chain} label={`Chain of events that leads to ${outcome.title}`} caption={`${counted(chain.events.length - 1, 'event')} that lead to ${outcome.title}, joined by ${counted(chain.links.length, 'relationship')}.`} />
      </PageSection>
      <MatrixSection chain={chain} statements={statements} view={view} title={outcome.title} tools={<ToolsAt subject={subject} anchor="matrix" />} />
      {factors.length > 0 && (
        <PageSection id="factors" tools={<ToolsAt subject={subject} anchor="factors" />} title="Modulating factors" lead="They hinder or favour a step without being one, so they stand in no chain and no count.">
          <ModulatingFactors factors={factors} citations={citations} />
        </PageSection>
      )}
      {outcome.manifestations.length > 0 && (
        <PageSection id="manifestations" tools={<ToolsAt subject={subject} anchor="manifestations" />} title="Manifestations" lead="Signs of the outcome; in no chain.">
          <Manifestations manifestations={outcome.manifestations} citations={citations} />
        </PageSection>
      )}
      <PageSection id="events" tools={<ToolsAt subject={subject} anchor="events" />} title="Event by event" lead="In causal order, the outcome last. Numbers in brackets lead to the references.">
        <ol>
          {chain.events.map((place) => {
            const event = sections.get(place.id);
            return event === undefined ? null : <KeyEventSection key={place.id} event={event} place={place} citations={citations} narrowed={narrowed} />;
          })}
        </ol>
      </PageSection>
      <PageSection id="gaps" title="Gaps" lead="What this release does not have. An absence here is no absence in biology.">
        <GapList gaps={gapsOf(chain, statements, missing, narrowed)} />
      </PageSection>
      <PageSection id="aops" tools={<ToolsAt subject={subject} anchor="aops" />} title={counted(outcome.aops.totalCount, 'AOP that ends here', 'AOPs that end here')}>
        <ul>
          {outcome.aops.nodes.map((aop, at) => (
            <AopLine key={at} aop={aop} />
          ))}
        </ul>
      </PageSection>
      <PageSection id="references" tools={<ToolsAt subject={subject} anchor="references" />} title="References">
        <ReferenceList citations={citations} />
      </PageSection>
      <ReleaseLine release={release} />
    </article>
  );
}
