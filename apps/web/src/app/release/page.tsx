import type { Metadata } from 'next';
import { ReleaseArticle } from '../../components/release/release-article.tsx';
import { ReleasePageDocument } from '../../components/release/release-page.query.ts';
import { ApiTrouble } from '../../components/site/api-trouble.tsx';
import { ask } from '../../graphql/ask.ts';
import { LinkedRelease } from '../../linked-data/linked-data.tsx';

export const metadata: Metadata = {
  title: 'Release',
  alternates: { canonical: '/release' },
  description: 'The data release behind every answer: what it holds, what it lacks and which source would bring it, where its sources disagree, how to cite it.',
};

export default async function ReleasePage() {
  const answer = await ask(ReleasePageDocument, {});
  if (answer.kind === 'not-found') return <ApiTrouble layer="graphql" message={answer.message} />;
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  return (
    <>
      <LinkedRelease as="release" />
      <ReleaseArticle data={answer.data} />
    </>
  );
}
