import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { ApiPageDocument } from '../../../components/guide/api-page.query.ts';
import { apiSections } from '../../../components/guide/api-sections.tsx';
import { GuidePage } from '../../../components/guide/guide-page.tsx';
import { ApiTrouble } from '../../../components/site/api-trouble.tsx';
import type { SearchParams } from '../../../components/ui/search-params.ts';
import { publicAddress } from '../../../download/public-address.ts';
import { ask } from '../../../graphql/ask.ts';
import { LANGUAGES } from '../../../guides/api/examples.ts';

export const metadata: Metadata = {
  title: 'API guide',
  description: 'How programs ask Sequela: a first question, ids, paging, errors and files, with examples in curl, Python, R and JavaScript that run as they stand.',
  alternates: { canonical: '/about/api' },
};

export default async function ApiGuidePage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const { in: asked } = await searchParams;
  const language = LANGUAGES.find((each) => each === asked) ?? 'curl';
  const answer = await ask(ApiPageDocument, { outcome: 'iraop:skin-rash' });
  if (answer.kind === 'not-found') return <ApiTrouble layer="graphql" message={answer.message} />;
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  return (
    <GuidePage
      href="/about/api"
      title="API guide"
      lead="Every page of this portal asks one GraphQL graph. Programs ask the same questions at the same address. The examples below are run by the tests of Sequela, exactly as they stand here."
      sections={apiSections({ data: answer.data, language, address: publicAddress(await headers(), '/graphql') })}
    />
  );
}
