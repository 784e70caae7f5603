import type { ReferencePageQuery } from '../../graphql/generated/graphql.ts';
import { counted, listed } from '../../wording/count.ts';
import { REFERENCE_KIND_WORDS } from '../../wording/evidence-vocabulary.ts';
import { referencePath } from '../../wording/route.ts';
import { EntityHeading } from '../entity/entity-heading.tsx';
import { footSections } from '../entity/foot-sections.tsx';
import { Article, type ArticleSection } from '../ui/article.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { hostOf } from '../ui/web-address.ts';
import { FactList } from '../ui/fact-list.tsx';
import { CitingList } from './citing-list.tsx';
import { citingNodes, type Citing } from './citing-node.ts';

type Reference = NonNullable<ReferencePageQuery['reference']>;

interface ReferenceArticleProps {
  readonly reference: Reference;
  readonly release: ReferencePageQuery['release'];
  /** Words that what rests on it must have. */
  readonly text: string;
}

/** The page of a reference: how to find it, how it was read, and everything of the release that rests on it. */
export function ReferenceArticle({ reference, release, text }: ReferenceArticleProps) {
  const { id, citation, kind, citedBy, sources, note } = reference;
  const all = citingNodes(citedBy.edges.map(({ node }) => node), id);
  const sections: readonly ArticleSection[] = [
    { id: 'citing', title: 'What rests on it', body: all.length > 0 ? <CitingList path={referencePath(id)} all={all} text={text} /> : null },
    { id: 'facts', title: 'The publication', body: <ReferenceFacts reference={reference} /> },
    ...footSections({ sources, note, release }),
  ];
  const heading = <EntityHeading kind={kind === null ? 'Reference' : `Reference, ${REFERENCE_KIND_WORDS[kind]}`} id={id} title={citation ?? id} aops={all.flatMap(({ aops }) => aops)} answer={<Answer all={all} total={citedBy.totalCount} />} links={<Addresses reference={reference} />} />;
  return <Article heading={heading} sections={sections} subject={{ segment: 'references', id }} />;
}

function Answer({ all, total }: { readonly all: readonly Citing[]; readonly total: number }) {
  if (total === 0) return <>Nothing of this release rests on it.</>;
  const kinds = new Map(all.map(({ one, many }) => [many, one]));
  return (
    <>
      <strong>{counted(total, 'record')}</strong> of this release {total === 1 ? 'rests' : 'rest'} on it: {listed([...kinds].map(([many, one]) => counted(all.filter((citing) => citing.many === many).length, one, many)))}.
    </>
  );
}

/** Where to read it; says so where no address is known. */
function Addresses({ reference: { link, xrefs } }: { readonly reference: Reference }) {
  const known = xrefs.flatMap(({ id, url }) => (url === null ? [] : [{ id, url }]));
  if (known.length > 0) {
    return known.map(({ id, url }) => (
      <ExternalLink key={id} href={url}>
        {id}
      </ExternalLink>
    ));
  }
  return link === null ? <span>No address of it is known.</span> : <ExternalLink href={link}>{hostOf(link)}</ExternalLink>;
}

function ReferenceFacts({ reference: { year, stableIdentifier, readIn, textRead, citationBasis } }: { readonly reference: Reference }) {
  return (
    <FactList
      facts={[
        { name: 'Year', value: year === null ? 'not stated' : String(year) },
        { name: 'Identifier that will keep working', value: stableIdentifier ? 'yes' : 'none known' },
        { name: 'Read where', value: readIn },
        { name: 'How much was read', value: textRead ?? 'not stated: its source gives the identifier only' },
        { name: 'The citation', value: citationBasis === null ? null : citationBasis === 'AS_READ' ? 'as read there' : 'parts of it were not seen by whoever took facts from it' },
      ]}
    />
  );
}
