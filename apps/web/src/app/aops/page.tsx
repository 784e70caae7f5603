import type { Metadata } from 'next';
import { AopCard } from '../../components/aop/aop-card.tsx';
import { AopListDocument } from '../../components/aop/aop-list.query.ts';
import { ReleaseLine } from '../../components/release/release-line.tsx';
import { ApiTrouble } from '../../components/site/api-trouble.tsx';
import { ListPage, readListView } from '../../components/ui/list-page.tsx';
import type { SearchParams } from '../../components/ui/search-params.ts';
import { ask } from '../../graphql/ask.ts';
import { counted } from '../../wording/count.ts';

const PAGE_SIZE = 50;

export const metadata: Metadata = {
  title: 'Adverse outcome pathways',
  alternates: { canonical: '/aops' },
  description: 'All adverse outcome pathways of this release, with their status and how many events and relationships each holds.',
};

export default async function AopsPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const view = readListView(await searchParams);
  const answer = await ask(AopListDocument, { first: PAGE_SIZE, after: view.after, filter: view.text === '' ? null : { text: view.text } });
  if (answer.kind === 'not-found') return <ApiTrouble layer="graphql" message={answer.message} />;
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  const { aops, release } = answer.data;
  const found = counted(aops.totalCount, 'adverse outcome pathway');
  return (
    <ListPage
      path="/aops"
      title="Adverse outcome pathways"
      noun="AOPs"
      lead={view.text === '' ? `${found} in this release, by title.` : `${found} with “${view.text}” in the title, by title.`}
      view={view}
      page={aops.pageInfo}
      isEmpty={aops.nodes.length === 0}
      foot={<ReleaseLine release={release} />}
    >
      {aops.nodes.map((aop) => (
        <AopCard key={aop.id} aop={aop} />
      ))}
    </ListPage>
  );
}
