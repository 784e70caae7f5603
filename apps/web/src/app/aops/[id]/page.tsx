import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { AopArticle } from '../../../components/aop/aop-article.tsx';
import { AopPageDocument } from '../../../components/aop/aop-page.query.ts';
import { ApiTrouble } from '../../../components/site/api-trouble.tsx';
import { ask } from '../../../graphql/ask.ts';
import { aopPath } from '../../../wording/route.ts';

interface AopPageProps {
  readonly params: Promise<{ readonly id: string }>;
}

/** One question per request, though title and page both need it. */
const aopOf = cache((id: string) => ask(AopPageDocument, { id }));
const answerOf = async ({ params }: AopPageProps) => aopOf(decodeURIComponent((await params).id));

export async function generateMetadata(props: AopPageProps): Promise<Metadata> {
  const answer = await answerOf(props);
  if (answer.kind !== 'answered' || answer.data.aop === null) return { title: 'No such AOP' };
  const { id, title } = answer.data.aop;
  return { title, alternates: { canonical: aopPath(id) }, description: `${title}: key events in causal order, and for every relationship how plausible, how well supported, how graded, what speaks against it and how often it is referenced.` };
}

export default async function AopPage(props: AopPageProps) {
  const answer = await answerOf(props);
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  if (answer.kind === 'not-found' || answer.data.aop === null) notFound();
  const { aop, release } = answer.data;
  return <AopArticle aop={aop} release={release} missing={answer.missing} />;
}
