import type { RelationshipPageQuery } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { eventPath } from '../../wording/route.ts';
import { applicabilitySection } from '../applicability/applicability.tsx';
import { ChainDrawing } from '../chain/chain-drawing.tsx';
import { neighbourChain } from '../chain/neighbour-chain.ts';
import { ConflictList } from '../conflict/conflict-list.tsx';
import { ModulatingFactors } from '../modulating-factor/modulating-factors.tsx';
import { numberReferences } from '../reference/cited-references.ts';
import { ReferenceList } from '../reference/reference-list.tsx';
import { EntitySources } from '../source/entity-sources.tsx';
import { Contradictions } from '../statement/contradictions.tsx';
import { textSections } from '../text/folded-text.tsx';
import { Article, type ArticleSection } from '../ui/article.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { RelationshipAops } from './relationship-aops.tsx';
import { RelationshipFacts } from './relationship-facts.tsx';
import { RelationshipGenes } from './relationship-genes.tsx';
import { RelationshipHeading } from './relationship-heading.tsx';
import { relationshipTexts } from './relationship-texts.ts';

interface RelationshipArticleProps {
  readonly relationship: NonNullable<RelationshipPageQuery['keyEventRelationship']>;
  readonly release: RelationshipPageQuery['release'];
}

/** The page of a relationship: what leads to what, what each AOP says of it, what supports it and what does not. */
export function RelationshipArticle({ relationship, release }: RelationshipArticleProps) {
  const citations = numberReferences([relationship, ...relationship.contradictions, ...relationship.modulatingFactors].flatMap(({ references }) => references));
  const { upstream, downstream } = relationship;
  const sections: readonly ArticleSection[] = [
    {
      id: 'evidence',
      title: 'Evidence',
      body: (
        <>
          <ScrollRegion label="The relationship, scrolls sideways">
            <ChainDrawing chain={neighbourChain([relationship], upstream.id)} label={`${upstream.title} and ${downstream.title}`} hrefOf={({ id }) => eventPath(id)} steps={false} />
          </ScrollRegion>
          <RelationshipFacts relationship={relationship} />
        </>
      ),
    },
    { id: 'aops', title: 'AOP by AOP', body: <RelationshipAops relationship={relationship} /> },
    ...textSections(relationshipTexts(relationship)),
    applicabilitySection(relationship),
    { id: 'contradictions', title: 'Against it', body: relationship.contradictions.length > 0 ? <Contradictions contradictions={relationship.contradictions} citations={citations} /> : null },
    { id: 'factors', title: 'Modulating factors', body: relationship.modulatingFactors.length > 0 ? <ModulatingFactors factors={relationship.modulatingFactors} citations={citations} /> : null },
    {
      id: 'genes',
      title: 'Named in its text',
      lead: `${counted(relationship.genes.totalCount, 'gene')} whose names were found in the text; that says nothing of involvement.`,
      body: relationship.genes.totalCount > 0 ? <RelationshipGenes relationship={relationship} /> : null,
    },
    { id: 'conflicts', title: 'Conflicts', lead: 'Where the sources of this release differ.', body: relationship.conflicts.length > 0 ? <ConflictList conflicts={relationship.conflicts} /> : null },
    {
      id: 'references',
      title: 'References',
      body: citations.references.length > 0 ? <ReferenceList citations={citations} /> : <p>The release holds no reference for this relationship; the page of the source may have some.</p>,
    },
    { id: 'sources', title: 'Sources and licence', body: <EntitySources sources={relationship.sources} note={relationship.note} release={release} /> },
  ];
  return <Article heading={<RelationshipHeading relationship={relationship} />} sections={sections} subject={{ segment: 'relationships', id: relationship.id }} />;
}
