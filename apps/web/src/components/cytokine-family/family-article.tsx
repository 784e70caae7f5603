import type { FamilyPageQuery } from '../../graphql/generated/graphql.ts';
import { readFragment } from '../../graphql/generated/index.ts';
import { counted, numeral } from '../../wording/count.ts';
import { familyPath } from '../../wording/route.ts';
import { EntityHeading } from '../entity/entity-heading.tsx';
import { footSections } from '../entity/foot-sections.tsx';
import { Article, type ArticleSection } from '../ui/article.tsx';
import { TitleColumns } from '../ui/title-columns.tsx';
import { MemberTable, MemberTable_gene } from './member-table.tsx';

interface FamilyArticleProps {
  readonly family: NonNullable<FamilyPageQuery['cytokineFamily']>;
  readonly release: FamilyPageQuery['release'];
}

/** The page of a cytokine family: its members, where each is reported, and which other families they belong to. */
export function FamilyArticle({ family, release }: FamilyArticleProps) {
  const { id, name, genes, conflicts, sources } = family;
  const events = new Set(readFragment(MemberTable_gene, genes.nodes).flatMap(({ keyEvents }) => keyEvents.edges.map(({ node }) => node.id)));
  const reported = readFragment(MemberTable_gene, genes.nodes).filter(({ keyEvents }) => keyEvents.edges.length > 0).length;
  const others = new Map(genes.nodes.flatMap(({ families }) => families.filter((other) => other.id !== id).map((other) => [other.id, other])));
  const sections: readonly ArticleSection[] = [
    {
      id: 'members',
      title: 'Members',
      lead: genes.totalCount === 0 ? 'No gene of this release is in this family.' : undefined,
      body: genes.totalCount === 0 ? <></> : <MemberTable caption={`Members of ${name}: at how many key events each is reported, by what happens to its product there. Release ${release.id}.`} members={genes.nodes} />,
    },
    {
      id: 'families',
      title: 'Other families of its members',
      lead: 'The source has these groups side by side, without one above another.',
      body:
        others.size === 0 ? null : (
          <TitleColumns items={[...others.values()].map((other) => ({ id: other.id, title: `${other.name}: ${counted(genes.nodes.filter(({ families }) => families.some((each) => each.id === other.id)).length, 'shared member')}`, href: familyPath(other.id) }))} label="Pages: families" first={null} next={null} />
        ),
    },
    ...footSections({ conflicts, sources, release }),
  ];
  return (
    <Article
      heading={
        <EntityHeading
          kind="Cytokine family"
          id={id}
          title={name}
          aops={genes.nodes.flatMap(({ aops }) => aops.nodes)}
          answer={
            <>
              <strong>{counted(reported, 'member')}</strong> of {numeral(genes.totalCount)} {reported === 1 ? 'is' : 'are'} reported at <strong>{counted(events.size, 'key event')}</strong>.
            </>
          }
        />
      }
      sections={sections}
      subject={{ segment: 'cytokine-families', id }}
    />
  );
}
