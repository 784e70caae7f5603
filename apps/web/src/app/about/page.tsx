import type { Metadata } from 'next';
import { AboutPageDocument } from '../../components/guide/about-page.query.ts';
import { aboutSections } from '../../components/guide/about-sections.tsx';
import { GuidePage } from '../../components/guide/guide-page.tsx';
import { ApiTrouble } from '../../components/site/api-trouble.tsx';
import { ask } from '../../graphql/ask.ts';

export const metadata: Metadata = {
  title: 'What Sequela is',
  description: 'Adverse outcome pathways joined to the cytokines, receptors and cell types reported at their events: what Sequela is, for whom, what it is not, and where its own pathways come from.',
  alternates: { canonical: '/about' },
};

export default async function AboutPage() {
  const answer = await ask(AboutPageDocument, {});
  if (answer.kind === 'not-found') return <ApiTrouble layer="graphql" message={answer.message} />;
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  return (
    <GuidePage
      href="/about"
      title="What Sequela is"
      lead="An atlas of how substances come to harm: adverse outcome pathways, joined to the cytokines, receptors and cells reported at each of their steps, with how anyone knows."
      sections={aboutSections(answer.data)}
    />
  );
}
