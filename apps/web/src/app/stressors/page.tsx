import type { Metadata } from 'next';
import { StressorLine } from '../../components/stressor/stressor-line.tsx';
import { StressorListDocument } from '../../components/stressor/stressor-page.query.ts';
import { ReleaseLine } from '../../components/release/release-line.tsx';
import { ApiTrouble } from '../../components/site/api-trouble.tsx';
import { ListPage, readListView } from '../../components/ui/list-page.tsx';
import type { SearchParams } from '../../components/ui/search-params.ts';
import { ask } from '../../graphql/ask.ts';
import { counted } from '../../wording/count.ts';

const PAGE_SIZE = 50;

export const metadata: Metadata = {
  title: 'Stressors',
  alternates: { canonical: '/stressors' },
  description: 'All stressors of this release, with the CAS numbers of their substances.',
};

export default async function StressorsPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const view = readListView(await searchParams);
  const answer = await ask(StressorListDocument, { first: PAGE_SIZE, after: view.after, filter: view.text === '' ? null : { text: view.text } });
  if (answer.kind === 'not-found') return <ApiTrouble layer="graphql" message={answer.message} />;
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  const { stressors, release } = answer.data;
  const found = counted(stressors.totalCount, 'stressor');
  return (
    <ListPage
      path="/stressors"
      title="Stressors"
      noun="stressors"
      lead={view.text === '' ? `${found} in this release, by name.` : `${found} with “${view.text}” in their names, by name.`}
      view={view}
      page={stressors.pageInfo}
      isEmpty={stressors.nodes.length === 0}
      foot={<ReleaseLine release={release} />}
    >
      {stressors.nodes.map((stressor) => (
        <StressorLine key={stressor.id} stressor={stressor} />
      ))}
    </ListPage>
  );
}
