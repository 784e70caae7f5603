import { readFragment } from '../../graphql/generated/index.ts';
import type { GenePageQuery } from '../../graphql/generated/graphql.ts';
import type { MissingField } from '../../graphql/missing-field.ts';
import { counted } from '../../wording/count.ts';
import { PRODUCT_GROUP_WORDS } from '../../wording/gene-vocabulary.ts';
import { pathwayPath } from '../../wording/route.ts';
import { ClaimList } from '../claim/claim-list.tsx';
import { InteractionList } from '../interaction/interaction-list.tsx';
import { Legend } from '../legend/legend.tsx';
import { senseOf } from '../marks/change-shape.tsx';
import { ClinicalParameterList } from '../measure/measure-list.tsx';
import { ModulatingFactors } from '../modulating-factor/modulating-factors.tsx';
import { numberReferences } from '../reference/cited-references.ts';
import { ReferenceList } from '../reference/reference-list.tsx';
import { EntitySources } from '../source/entity-sources.tsx';
import { Article, type ArticleSection } from '../ui/article.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { TitleColumns } from '../ui/title-columns.tsx';
import { GeneBinding } from './gene-binding.tsx';
import { GeneEvent_geneKeyEventEdge, geneEventGroups, type ShownGroup } from './gene-event-groups.ts';
import { GeneEvents } from './gene-events.tsx';
import { GeneIdentifiers, GeneNamesList } from './gene-facts.tsx';
import { GeneHeading } from './gene-heading.tsx';
import { GeneSigns } from './gene-signs.tsx';
import { pagedHref, type GenePaging } from './gene-view.ts';
import { isMisleading, NamedEvents, namedOnly } from './named-events.tsx';
import { eventNumbers, outcomeTracks } from './outcome-tracks.ts';
import { TracksFigure } from './tracks-figure.tsx';

interface GeneArticleProps {
  readonly gene: NonNullable<GenePageQuery['gene']>;
  readonly release: GenePageQuery['release'];
  readonly paging: GenePaging;
  /** Sources that this release lacks, by field of the gene. */
  readonly missing: readonly MissingField[];
}

/** An empty place leads on. */
const NothingReported = ({ symbol }: { readonly symbol: string }) => (
  <>
    No source of this release reports {symbol} at a key event. <PortalLink href="/genes?at=events">Genes that are reported</PortalLink>
  </>
);

/** Directions that no source states are said, not left as empty headings. */
function unseen(groups: readonly ShownGroup[]): string {
  const none = (['INCREASED', 'DECREASED'] as const).filter((each) => groups.every(({ group }) => group !== each));
  return none.length === 0 ? '' : ` No source says that it is ${none.map((each) => PRODUCT_GROUP_WORDS[each]).join(' or ')}.`;
}

/** Longer lists than this are folded on a phone. */
const FEW = 8;

/** The page of a gene: where sources disagree, where it is reported and which way, what it binds, what pages claim of it. */
export function GeneArticle({ gene, release, paging, missing }: GeneArticleProps) {
  const { symbol } = gene;
  const statements = readFragment(GeneEvent_geneKeyEventEdge, gene.keyEvents.edges);
  const titleOf = new Map(statements.map(({ node }) => [node.id, node.title]));
  const tracks = outcomeTracks(gene.adverseOutcomes.nodes.map(({ id, title, aops, keyEvents }) => ({ id, title, aopIds: aops.nodes.map((aop) => aop.id), eventIds: keyEvents.edges.map(({ node }) => node.id) })), statements.map(({ change, status, aops, node }) => ({ sense: senseOf(change), status, node, aopIds: aops?.map(({ id }) => id) ?? null }))).filter(({ marks }) => marks.length > 0);
  const numberOf = eventNumbers(tracks, [...titleOf.keys()]);
  const groups = geneEventGroups(statements, numberOf, paging);
  const shown = new Set(groups.flatMap(({ events }) => events.map(({ eventId }) => eventId)));
  const mentions = namedOnly(gene.named.edges, new Set(titleOf.keys()));
  const namedCount = mentions.filter((edge) => !isMisleading(edge)).length;
  const citations = numberReferences(
    [gene.keyEvents.edges, gene.manifestations.edges, gene.receptors.edges, gene.ligands.edges, gene.interactions.nodes, gene.clinicalParameters.nodes, gene.modulatingFactors, gene.claims.nodes, gene.claims.nodes.flatMap(({ verdicts }) => verdicts)].flatMap((part) =>
      part.flatMap(({ references }) => references),
    ),
  );
  const offWay = titleOf.size - new Set(tracks.flatMap(({ marks }) => marks.map(({ eventId }) => eventId))).size;
  const pathwaySource = missing.find(({ field }) => field === 'Gene.pathways')?.wouldComeFrom ?? undefined;
  const sections: readonly ArticleSection[] = [
    {
      id: 'outcomes',
      title: `Where ${symbol} stands`,
      body:
        tracks.length === 0 ? null : (
          <>
            <TracksFigure
              symbol={symbol}
              tracks={tracks}
              numberOf={numberOf}
              titleOf={titleOf}
              shown={shown}
              caption={`Each line is the way to one adverse outcome; each tick a key event that leads to it, causes left. A mark stands where a source of this release reports ${symbol}; its number leads to what is said there. Texts that only name ${symbol} have no mark.${offWay > 0 ? ` ${counted(offWay, 'event')} at which it is reported ${offWay === 1 ? 'is' : 'are'} on none of these ways.` : ''} Release ${release.id}.`}
            />
            <Legend parts={['changes', 'status']} />
          </>
        ),
    },
    {
      id: 'events',
      title: 'Reported at',
      lead: titleOf.size === 0 ? <NothingReported symbol={symbol} /> : `${counted(titleOf.size, 'key event')}, by what happens to the product of ${symbol} there.${unseen(groups)}`,
      body: titleOf.size === 0 ? <></> : <GeneEvents groups={groups} numberOf={numberOf} citations={citations} />,
    },
    {
      id: 'named',
      title: 'Only named in the text',
      lead: namedCount === 0 ? `Names of ${symbol} were found in ${counted(mentions.length, 'text')} of key events; as a reviewer found, they mean something else in ${mentions.length === 1 ? 'it' : 'all of them'}.` : `${counted(namedCount, 'key event has', 'key events have')} ${symbol} in the text. That alone says nothing of involvement, or of a direction.`,
      body: mentions.length === 0 ? null : <NamedEvents symbol={symbol} edges={mentions} paging={paging} />,
    },
    { id: 'signs', title: 'At signs of an outcome', body: gene.manifestations.edges.length === 0 ? null : <GeneSigns edges={gene.manifestations.edges} citations={citations} /> },
    { id: 'receptors', title: gene.ligands.edges.length > 0 || gene.complexes.length > 0 ? 'Receptor complexes and ligands' : 'Receptors it binds', body: gene.receptors.edges.length + gene.ligands.edges.length + gene.complexes.length === 0 ? null : <GeneBinding gene={gene} citations={citations} /> },
    { id: 'interactions', title: 'Interactions', lead: 'Which cell tells which, by what, at which receptor.', body: gene.interactions.nodes.length === 0 ? null : <InteractionList interactions={gene.interactions.nodes} citations={citations} /> },
    { id: 'clinic', title: 'Clinical measurements', body: gene.clinicalParameters.nodes.length === 0 ? null : <ClinicalParameterList parameters={gene.clinicalParameters.nodes} citations={citations} /> },
    { id: 'factors', title: 'Modulating factors', body: gene.modulatingFactors.length === 0 ? null : <ModulatingFactors factors={gene.modulatingFactors} citations={citations} /> },
    {
      id: 'claims',
      title: `What gene pages say of ${symbol}`,
      lead: gene.claims.totalCount === 0 ? `No gene page of this release tells of ${symbol}.` : `${counted(gene.claims.totalCount, 'claim')}, each with what a check against sources found.`,
      fold: gene.claims.totalCount > FEW ? `All ${counted(gene.claims.totalCount, 'claim')}` : undefined,
      body: gene.claims.totalCount === 0 ? <></> : <ClaimList claims={gene.claims.nodes} citations={citations} />,
    },
    {
      id: 'pathways',
      title: counted(gene.pathways.totalCount, 'pathway that draws it', 'pathways that draw it'),
      fold: gene.pathways.nodes.length > FEW ? 'Pathways by name' : undefined,
      lead: pathwaySource === undefined ? undefined : `Pathways would come from ${pathwaySource}, which is not in this release.`,
      body:
        gene.pathways.totalCount === 0 ? (
          pathwaySource === undefined ? null : (
            <></>
          )
        ) : (
          <TitleColumns
            items={gene.pathways.nodes.map(({ id, title }) => ({ id, title, href: pathwayPath(id) }))}
            label="Pages: pathways"
            first={paging.params['pathways'] === undefined ? null : pagedHref(paging, 'pathways', null, 'pathways')}
            next={gene.pathways.pageInfo.hasNextPage ? pagedHref(paging, 'pathways', gene.pathways.pageInfo.endCursor, 'pathways') : null}
          />
        ),
    },
    { id: 'identifiers', title: 'Identifiers elsewhere', body: <GeneIdentifiers gene={gene} /> },
    { id: 'names', title: 'Names and location', body: <GeneNamesList gene={gene} /> },
    { id: 'references', title: 'References', body: citations.references.length === 0 ? null : <ReferenceList citations={citations} /> },
    { id: 'sources', title: 'Sources and licence', body: <EntitySources sources={gene.sources} note={null} release={release} /> },
  ];
  return <Article heading={<GeneHeading gene={gene} groups={groups} eventCount={titleOf.size} namedCount={namedCount} />} sections={sections} subject={{ segment: 'genes', id: gene.id }} />;
}
