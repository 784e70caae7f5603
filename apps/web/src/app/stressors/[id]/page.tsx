import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { StressorArticle } from '../../../components/stressor/stressor-article.tsx';
import { StressorPageDocument } from '../../../components/stressor/stressor-page.query.ts';
import { ApiTrouble } from '../../../components/site/api-trouble.tsx';
import { ask } from '../../../graphql/ask.ts';
import { stressorPath } from '../../../wording/route.ts';

interface StressorPageProps {
  readonly params: Promise<{ readonly id: string }>;
}

/** One question per request, though title and page both need it. */
const stressorOf = cache((id: string) => ask(StressorPageDocument, { id }));
const answerOf = async ({ params }: StressorPageProps) => stressorOf(decodeURIComponent((await params).id));

export async function generateMetadata(props: StressorPageProps): Promise<Metadata> {
  const answer = await answerOf(props);
  if (answer.kind !== 'answered' || answer.data.stressor === null) return { title: 'No such stressor' };
  const { id, name } = answer.data.stressor;
  return { title: name, alternates: { canonical: stressorPath(id) }, description: `${name}: its substances with their numbers and names, and the adverse outcome pathways that list it.` };
}

export default async function StressorPage(props: StressorPageProps) {
  const answer = await answerOf(props);
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  if (answer.kind === 'not-found' || answer.data.stressor === null) notFound();
  const { stressor, release } = answer.data;
  return <StressorArticle stressor={stressor} release={release} />;
}
