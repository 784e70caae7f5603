import type { PathwayPageQuery } from '../../graphql/generated/graphql.ts';
import { countUnlessBroken } from '../../graphql/broken-part.ts';
import { counted, listed, numeral } from '../../wording/count.ts';
import { writtenDate } from '../../wording/date.ts';
import { aopPath, genePath } from '../../wording/route.ts';
import { EntityHeading } from '../entity/entity-heading.tsx';
import { footSections } from '../entity/foot-sections.tsx';
import { Legend } from '../legend/legend.tsx';
import { Article, type ArticleSection } from '../ui/article.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { TitleColumns } from '../ui/title-columns.tsx';
import { PathwayEvents } from './pathway-events.tsx';

interface PathwayArticleProps {
  readonly pathway: NonNullable<PathwayPageQuery['pathway']>;
  readonly release: PathwayPageQuery['release'];
}

/** The page of a pathway: at which events and AOPs its genes stand, and which genes it draws. */
export function PathwayArticle({ pathway, release }: PathwayArticleProps) {
  const { id, title, description, lastEdited, revision, communities, url, genes, conflicts, sources } = pathway;
  const standing = genes.nodes.filter(({ keyEvents }) => keyEvents.edges.length > 0);
  const events = new Set(standing.flatMap(({ keyEvents }) => keyEvents.edges.map(({ node }) => node.id)));
  const aops = [...new Map(standing.flatMap((gene) => gene.aops.nodes.map((aop) => [aop.id, aop] as const))).values()]
    .map((aop) => ({ aop, symbols: standing.filter((gene) => gene.aops.nodes.some((each) => each.id === aop.id)).map(({ symbol }) => symbol) }))
    .sort((one, other) => other.symbols.length - one.symbols.length);
  const rest = genes.nodes.filter(({ keyEvents }) => keyEvents.edges.length === 0);
  // The graph hands out so many at once; what was not looked at is said, not left to look like none.
  const unseen = genes.totalCount - genes.nodes.length;
  const sections: readonly ArticleSection[] = [
    {
      id: 'events',
      title: 'Where its genes stand',
      lead: events.size === 0 ? `No source of this release reports ${unseen > 0 ? `one of the first ${counted(genes.nodes.length, 'gene')}` : 'a gene'} of this pathway at a key event.` : undefined,
      body:
        events.size === 0 ? (
          <></>
        ) : (
          <>
            <PathwayEvents caption={`Key events at which genes of ${title} are reported. That a gene is drawn in the pathway does not make the event part of it.`} genes={standing} />
            <Legend parts={['changes', 'status']} />
          </>
        ),
    },
    {
      id: 'aops',
      title: counted(countUnlessBroken(aops.length, 'genes'), 'AOP with genes of it', 'AOPs with genes of it'),
      body: aops.length === 0 ? null : <TitleColumns items={aops.map(({ aop, symbols }) => ({ id: aop.id, title: `${aop.title} (${listed(symbols)})`, href: aopPath(aop.id) }))} label="Pages: AOPs" first={null} next={null} />,
    },
    {
      id: 'genes',
      title: 'Further genes it draws',
      lead: `At no key event of this release.${unseen > 0 ? ` Looked at were the first ${numeral(genes.nodes.length)} of ${counted(genes.totalCount, 'gene')}; the download has all.` : ''}`,
      body: rest.length === 0 ? null : <TitleColumns items={rest.map((gene) => ({ id: gene.id, title: gene.symbol, href: genePath(gene.id) }))} label="Pages: genes" first={null} next={null} />,
    },
    {
      id: 'about',
      title: 'The drawing',
      body: (
        <>
          {description !== null && <p>{description}</p>}
          <FactList
            facts={[
              { name: 'Last edited', value: lastEdited && writtenDate(lastEdited) },
              { name: 'Revision', value: revision },
              { name: 'Communities', value: communities.length === 0 ? null : listed(communities) },
              { name: 'Page', value: url && <ExternalLink href={url}>{url}</ExternalLink> },
            ]}
          />
        </>
      ),
    },
    ...footSections({ conflicts, sources, release }),
  ];
  return (
    <Article
      heading={
        <EntityHeading
          kind="Pathway"
          id={id}
          title={title}
          aops={aops.map(({ aop }) => aop)}
          answer={
            <>
              Draws {counted(genes.totalCount, 'human gene')}; <strong>{counted(standing.length, 'gene')}</strong> of {unseen > 0 ? `the first ${numeral(genes.nodes.length)}` : 'them'} {standing.length === 1 ? 'is' : 'are'} reported at <strong>{counted(events.size, 'key event')}</strong> of {counted(aops.length, 'AOP')}.
            </>
          }
          links={url && <ExternalLink href={url}>The drawing</ExternalLink>}
        />
      }
      sections={sections}
      subject={{ segment: 'pathways', id }}
    />
  );
}
