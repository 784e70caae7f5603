import type { TreatmentPageQuery } from '../../graphql/generated/graphql.ts';
import { countUnlessBroken } from '../../graphql/broken-part.ts';
import { counted, listed } from '../../wording/count.ts';
import { genePath, stressorPath } from '../../wording/route.ts';
import { AopLine } from '../aop/aop-line.tsx';
import { outcomeParts } from '../compare/outcome-parts.ts';
import { OverlapFigure } from '../compare/overlap-figure.tsx';
import { PartTable } from '../compare/part-table.tsx';
import type { SharedParts } from '../compare/shared-parts.ts';
import { EntityHeading } from '../entity/entity-heading.tsx';
import { footSections } from '../entity/foot-sections.tsx';
import { ModulatingFactors } from '../modulating-factor/modulating-factors.tsx';
import { numberReferences } from '../reference/cited-references.ts';
import { ChemicalList, Synonyms } from '../stressor/chemical-list.tsx';
import { RegimenList } from '../stressor/regimen-list.tsx';
import { Article, type ArticleSection } from '../ui/article.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { RelatedResource } from './related-resource.tsx';

interface TreatmentArticleProps {
  readonly treatment: NonNullable<TreatmentPageQuery['treatment']>;
  readonly release: TreatmentPageQuery['release'];
}

/** The page of a treatment: its outcomes, what they share and where they part, how it is given, and who else maps it. */
export function TreatmentArticle({ treatment, release }: TreatmentArticleProps) {
  const { id, title, aops, adverseOutcomes, stressor, relatedResources } = treatment;
  const shared = outcomeParts(adverseOutcomes);
  const factors = aops.flatMap(({ modulatingFactors }) => modulatingFactors);
  const citations = numberReferences([stressor, ...stressor.regimens, ...factors].flatMap(({ references }) => references));
  const sections: readonly ArticleSection[] = [
    { id: 'shared', title: 'What its outcomes share', body: <OverlapFigure shared={shared} caption={`Reported on the way to the outcomes of ${title}: each row counts what stands on the way to these outcomes and to no other of them.`} /> },
    // Its references stand once, at the foot of the page.
    ...shared.kinds.filter(({ word }) => word !== 'references').map((kind) => ({ id: kind.word, title: kind.title, fold: `${counted(kind.parts.length, kind.one)}: shared, and of one outcome only`, body: <PartTable kind={kind} of={shared} /> })),
    { id: 'regimens', title: 'Ways of giving it', body: stressor.regimens.length > 0 ? <RegimenList regimens={stressor.regimens} citations={citations} /> : null },
    {
      id: 'drug',
      title: 'The drug',
      body: (
        <>
          <FactList
            facts={[
              { name: 'Given as', value: <PortalLink href={stressorPath(stressor.id)}>{stressor.name}</PortalLink> },
              { name: 'Also called', value: stressor.synonyms.length === 0 ? null : <Synonyms synonyms={stressor.synonyms} /> },
              { name: 'Product of the gene', value: stressor.gene && <PortalLink href={genePath(stressor.gene.id)}>{stressor.gene.symbol}</PortalLink> },
            ]}
          />
          <ChemicalList chemicals={stressor.chemicals} />
        </>
      ),
    },
    { id: 'factors', title: 'Modulating factors', lead: 'They hinder or favour a step without being one, so they stand in no chain and no count.', body: factors.length > 0 ? <ModulatingFactors factors={factors} citations={citations} /> : null },
    {
      id: 'aops',
      title: counted(countUnlessBroken(aops.length, 'aops'), 'AOP of it', 'AOPs of it'),
      body: (
        <ul>
          {aops.map((aop, at) => (
            <AopLine key={at} aop={aop} />
          ))}
        </ul>
      ),
    },
    {
      id: 'related',
      title: relatedResources.length > 1 ? 'Related resources' : 'Related resource',
      lead: 'A page of others on the same treatment. Its people, funding and maps are theirs; the chains shown on this portal are not, and were not reviewed by them.',
      body: relatedResources.length > 0 ? relatedResources.map((resource) => <RelatedResource key={resource.id} resource={resource} />) : null,
    },
    ...footSections({ conflicts: treatment.conflicts, citations, sources: treatment.sources, release }),
  ];
  return <Article heading={<EntityHeading kind="Treatment" id={id} title={title} aops={aops} answer={<Answer shared={shared} title={title} />} />} sections={sections} subject={{ segment: 'treatments', id }} />;
}

function Answer({ shared: { compared: outcomes, kinds }, title }: { readonly shared: SharedParts; readonly title: string }) {
  const ofAll = kinds.map(({ one, parts }) => counted(parts.filter(({ at }) => at.size === outcomes.length).length, one));
  return (
    <>
      {title} leads to <strong>{listed(outcomes.map((outcome) => outcome.title))}</strong>. {outcomes.length > 1 && <>On the way to all {outcomes.length} stand {listed(ofAll)}.</>}
    </>
  );
}
