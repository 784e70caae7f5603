import type { Metadata } from 'next';
import { EvidencePageDocument } from '../../../components/guide/evidence-page.query.ts';
import { evidenceSections } from '../../../components/guide/evidence-sections.tsx';
import { GuidePage } from '../../../components/guide/guide-page.tsx';
import { ApiTrouble } from '../../../components/site/api-trouble.tsx';
import { ask } from '../../../graphql/ask.ts';

export const metadata: Metadata = {
  title: 'How facts are graded',
  description: 'Basis, status, calls of the authors, matches of names, conflicts and checked claims: what the marks and letters of Sequela mean, in the words of its API.',
  alternates: { canonical: '/about/evidence' },
};

export default async function EvidencePage() {
  const answer = await ask(EvidencePageDocument, {});
  if (answer.kind === 'not-found') return <ApiTrouble layer="graphql" message={answer.message} />;
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  return (
    <GuidePage
      href="/about/evidence"
      title="How facts are graded"
      lead="A cytokine at an event may be measured in patients, carried over from another disease, or merely named in a paragraph. The marks on every page tell these apart. Meanings in the tables below are those that the API itself gives."
      sections={evidenceSections(answer.data)}
    />
  );
}
