import type { Metadata } from 'next';
import { DataPageDocument } from '../../../components/guide/data-page.query.ts';
import { dataSections, licenceName } from '../../../components/guide/data-sections.tsx';
import { GuidePage } from '../../../components/guide/guide-page.tsx';
import { ApiTrouble } from '../../../components/site/api-trouble.tsx';
import { ask } from '../../../graphql/ask.ts';
import { counted } from '../../../wording/count.ts';

export const metadata: Metadata = {
  title: 'Data and licences',
  description: 'The sources of this release of Sequela with version and licence, the licence of the whole, how to credit each source, and how to get all of the data.',
  alternates: { canonical: '/about/data' },
};

export default async function DataPage() {
  const answer = await ask(DataPageDocument, {});
  if (answer.kind === 'not-found') return <ApiTrouble layer="graphql" message={answer.message} />;
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  const { release } = answer.data;
  return (
    <GuidePage
      href="/about/data"
      title="Data and licences"
      lead={
        <>
          Everything shown here is from {counted(release.sources.length, 'source')}. Taken together it is under {licenceName(release.licence)}; each source keeps its own terms.
        </>
      }
      sections={dataSections(release)}
    />
  );
}
