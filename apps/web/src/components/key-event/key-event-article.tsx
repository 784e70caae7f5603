import type { KeyEventPageQuery } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { ROLE_WORDS } from '../../wording/vocabulary.ts';
import { AopLine } from '../aop/aop-line.tsx';
import aopStyles from '../aop/aop-line.module.css';
import { applicabilitySection } from '../applicability/applicability.tsx';
import { ConflictList } from '../conflict/conflict-list.tsx';
import { EssentialityList } from '../evidence/essentiality-list.tsx';
import { InteractionList } from '../interaction/interaction-list.tsx';
import { Legend } from '../legend/legend.tsx';
import { ClinicalParameterList, TestSystemList } from '../measure/measure-list.tsx';
import { ModulatingFactors } from '../modulating-factor/modulating-factors.tsx';
import { numberReferences } from '../reference/cited-references.ts';
import { ReferenceList } from '../reference/reference-list.tsx';
import { EntitySources } from '../source/entity-sources.tsx';
import { Contradictions } from '../statement/contradictions.tsx';
import { textSections } from '../text/folded-text.tsx';
import { Article, type ArticleSection } from '../ui/article.tsx';
import { SwitchLink } from '../ui/switch-link.tsx';
import { EventGenes } from './event-genes.tsx';
import { eventStressors } from './event-stressors.tsx';
import { KeyEventFacts } from './key-event-facts.tsx';
import { KeyEventHeading } from './key-event-heading.tsx';
import { keyEventTexts } from './key-event-texts.ts';
import { Neighbours } from './neighbours.tsx';

interface KeyEventArticleProps {
  readonly event: NonNullable<KeyEventPageQuery['keyEvent']>;
  readonly release: KeyEventPageQuery['release'];
  /** Whether genes count that are only named in its text. */
  readonly alsoNamed: boolean;
}

/** The page of a key event: what changes, what lies before and after it, what stands at it, how it is measured. */
export function KeyEventArticle({ event, release, alsoNamed }: KeyEventArticleProps) {
  const mentions = [event, ...event.genes.edges, ...event.cellTypes.edges, ...event.interactions.nodes, ...event.testSystems.edges.map(({ node }) => node), ...event.clinicalParameters.nodes, ...event.essentialities, ...event.modulatingFactors, ...event.contradictions];
  const citations = numberReferences(mentions.flatMap(({ references }) => references));
  const texts = keyEventTexts(event);
  const stands = event.genes.totalCount + event.cellTypes.totalCount;
  const sections: readonly ArticleSection[] = [
    { id: 'facts', title: 'In short', body: <KeyEventFacts event={event} /> },
    ...textSections(texts.main),
    { id: 'contradictions', title: 'Against it', body: event.contradictions.length > 0 ? <Contradictions contradictions={event.contradictions} citations={citations} /> : null },
    { id: 'neighbours', title: 'Before and after it', body: event.relationships.totalCount > 0 ? <Neighbours event={event} /> : null },
    {
      id: 'genes',
      title: 'Genes and cell types',
      lead: stands === 0 ? `No source of this release reports a gene${alsoNamed ? ' or names one in its text' : ''}, or a cell type, at this event.` : `${counted(event.genes.totalCount, 'statement')} of genes and ${counted(event.cellTypes.totalCount, 'statement')} of cell types at this event.`,
      controls: <SwitchLink label="Also named in the text" href={alsoNamed ? '?#genes' : '?also=named#genes'} on={alsoNamed} />,
      body:
        stands === 0 ? (
          <></>
        ) : (
          <>
            <EventGenes event={event} citations={citations} />
            <Legend parts={['changes', 'status', 'basis']} />
          </>
        ),
    },
    { id: 'interactions', title: 'Interactions', lead: 'Which cell tells which, by what, at which receptor.', body: event.interactions.nodes.length > 0 ? <InteractionList interactions={event.interactions.nodes} citations={citations} /> : null },
    { id: 'tests', title: 'Test systems', body: event.testSystems.edges.length > 0 ? <TestSystemList edges={event.testSystems.edges} citations={citations} /> : null },
    { id: 'clinic', title: 'Clinical measurements', body: event.clinicalParameters.nodes.length > 0 ? <ClinicalParameterList parameters={event.clinicalParameters.nodes} citations={citations} /> : null },
    { id: 'essentiality', title: 'Essentiality', lead: 'Experiments that took this event away.', body: event.essentialities.length > 0 ? <EssentialityList essentialities={event.essentialities} citations={citations} /> : null },
    applicabilitySection(event),
    { id: 'factors', title: 'Modulating factors', body: event.modulatingFactors.length > 0 ? <ModulatingFactors factors={event.modulatingFactors} citations={citations} /> : null },
    { id: 'stressors', title: 'Stressors', body: eventStressors(event) },
    {
      id: 'aops',
      title: counted(event.aops.totalCount, 'AOP that holds it', 'AOPs that hold it'),
      body: (
        <ul>
          {event.aops.edges.map(({ cursor, role, node }) => (
            <AopLine key={cursor} aop={node}>
              <span className={aopStyles.role}>as {ROLE_WORDS[role].toLowerCase()}</span>
            </AopLine>
          ))}
        </ul>
      ),
    },
    ...textSections(texts.further),
    { id: 'conflicts', title: 'Conflicts', lead: 'Where the sources of this release differ.', body: event.conflicts.length > 0 ? <ConflictList conflicts={event.conflicts} /> : null },
    { id: 'references', title: 'References', body: citations.references.length > 0 ? <ReferenceList citations={citations} /> : null },
    { id: 'sources', title: 'Sources and licence', body: <EntitySources sources={event.sources} note={event.note} release={release} /> },
  ];
  return <Article heading={<KeyEventHeading event={event} />} sections={sections} subject={{ segment: 'events', id: event.id, view: alsoNamed ? { also: 'named' } : {} }} />;
}
