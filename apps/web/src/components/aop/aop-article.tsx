import type { AopPageQuery } from '../../graphql/generated/graphql.ts';
import { countUnlessBroken } from '../../graphql/broken-part.ts';
import { readFragment } from '../../graphql/generated/index.ts';
import type { MissingField } from '../../graphql/missing-field.ts';
import { counted, listed } from '../../wording/count.ts';
import { applicabilitySection } from '../applicability/applicability.tsx';
import type { Chain } from '../chain/chain.ts';
import { ChainFigure } from '../chain/chain-figure.tsx';
import { ChainOutline } from '../chain/chain-outline.tsx';
import { ConflictList } from '../conflict/conflict-list.tsx';
import { EssentialityList } from '../evidence/essentiality-list.tsx';
import { EvidenceTable } from '../evidence/evidence-table.tsx';
import { GapList } from '../gaps/gap-list.tsx';
import { ModulatingFactors } from '../modulating-factor/modulating-factors.tsx';
import { numberReferences } from '../reference/cited-references.ts';
import { ReferenceList } from '../reference/reference-list.tsx';
import type { AskedReading } from '../reading/ask-reading.ts';
import { ReadingPanel } from '../reading/reading-panel.tsx';
import { idOf, readingHref } from '../reading/reading-view.ts';
import { EntitySources } from '../source/entity-sources.tsx';
import { textSections } from '../text/folded-text.tsx';
import { Article, type ArticleSection } from '../ui/article.tsx';
import { aopGaps } from './aop-gaps.ts';
import { AopHeading, AopHeading_aop } from './aop-heading.tsx';
import { citeStatus } from './cite-status.ts';
import { aopStressors } from './aop-stressors.tsx';
import { aopTexts } from './aop-texts.ts';
import { eventTextSections } from './event-texts.tsx';
import { Reconstruction } from './reconstruction.tsx';
import { RelatedAops } from './related-aops.tsx';

interface AopArticleProps {
  readonly aop: NonNullable<AopPageQuery['aop']>;
  readonly release: AopPageQuery['release'];
  readonly missing: readonly MissingField[];
  readonly chain: Chain;
  /** What is read beside the drawing; null where nothing is. */
  readonly asked: AskedReading | null;
}

/** The page of an AOP: status, drawing, outline, the table of evidence, the texts, what is missing, what it rests on. */
export function AopArticle({ aop, release, missing, chain, asked }: AopArticleProps) {
  const at = asked === null ? null : idOf(asked.reading);
  const head = readFragment(AopHeading_aop, aop);
  const texts = aopTexts(aop);
  const gaps = aopGaps(aop, missing);
  const citations = numberReferences([...aop.references, ...[aop.reconstruction?.publishedAop, aop.reconstruction?.mapReference].flatMap((reference) => reference ?? []), ...[...aop.essentialities, ...aop.modulatingFactors].flatMap(({ references }) => references)]);
  const sections: readonly ArticleSection[] = [
    {
      id: 'chain',
      title: 'The chain',
      body: (
        <ChainFigure
          chain={chain}
          label={`Chain of events of ${aop.title}`}
          hrefOf={({ id }) => readingHref(id)}
          linkHrefOf={({ id }) => readingHref(id)}
          at={at}
          caption={`${captionOf(aop, countUnlessBroken(chain.links.length, 'relationships'))} Choose an event or an arrow to read it beside the drawing.`}
          beside={asked && <ReadingPanel aop={aop.id} chain={chain} {...asked} essentiality={essentialityOf(aop, at)} />}
        />
      ),
    },
    { id: 'outline', title: chain.links.length === 0 ? 'Events' : 'Events in order', lead: 'The same in words; numbers as in the drawing. A title or a number after “leads to” is read beside the drawing.', body: <ChainOutline chain={chain} events={aop.keyEvents.nodes} at={at} /> },
    { id: 'evidence', title: 'Evidence', body: <EvidenceTable aop={aop} chain={chain} title={aop.title} /> },
    {
      id: 'essentiality',
      title: 'Essentiality',
      lead: 'Experiments that took an event away, and what became of the outcome.',
      body: aop.essentialities.length > 0 ? <EssentialityList essentialities={aop.essentialities} citations={citations} /> : null,
    },
    {
      id: 'factors',
      title: 'Modulating factors',
      lead: 'They hinder or favour a step without being one, so they stand in no chain and no count.',
      body: aop.modulatingFactors.length > 0 ? <ModulatingFactors factors={aop.modulatingFactors} citations={citations} /> : null,
    },
    { id: 'stressors', title: 'Stressors', body: aopStressors(aop) },
    applicabilitySection(aop),
    ...textSections(texts.main),
    ...eventTextSections(aop),
    ...textSections(texts.further),
    { id: 'reconstruction', title: 'How it was put together', body: aop.reconstruction && <Reconstruction reconstruction={aop.reconstruction} citations={citations} /> },
    { id: 'conflicts', title: 'Conflicts', lead: 'Where the sources of this release differ.', body: aop.conflicts.length > 0 ? <ConflictList conflicts={aop.conflicts} /> : null },
    { id: 'gaps', title: 'Gaps', lead: 'What this release does not have. An absence here is no absence in biology.', body: gaps.length > 0 ? <GapList gaps={gaps} /> : null },
    { id: 'related', title: 'Related AOPs', body: aop.related.totalCount > 0 ? <RelatedAops aop={aop} /> : null },
    { id: 'references', title: 'References', body: citations.references.length > 0 ? <ReferenceList citations={citations} /> : null },
    { id: 'sources', title: 'Sources and licence', body: <EntitySources sources={aop.sources} note={aop.note} release={release} /> },
  ];
  return <Article heading={<AopHeading aop={aop} />} sections={sections} subject={{ segment: 'aops', id: aop.id, warning: citeStatus(head.status, head.origin).warning }} />;
}

/** How essential an event is held to be in this AOP; null for a relationship. */
const essentialityOf = (aop: AopArticleProps['aop'], at: string | null) => aop.keyEvents.edges.find(({ node }) => node.id === at)?.essentiality ?? null;

/** Titles of events hold commas: a list of many of them cannot be read. */
const MOST_NAMED = 2;

function captionOf(aop: AopArticleProps['aop'], relationships: number): string {
  const outcomes = aop.adverseOutcomes.nodes.map(({ title }) => title);
  const ends = outcomes.length > MOST_NAMED ? counted(outcomes.length, 'adverse outcome') : `${listed(outcomes)} as adverse outcome`;
  const events = `${counted(countUnlessBroken(aop.keyEvents.nodes.length, 'keyEvents'), 'event')}${outcomes.length > 0 ? `, with ${ends}` : ''}`;
  const joined = relationships === 0 ? '. No source of this release joins them by relationships, so their order is not known' : `, joined by ${counted(relationships, 'relationship')}`;
  return `${events.charAt(0).toUpperCase()}${events.slice(1)}${joined}.`;
}
