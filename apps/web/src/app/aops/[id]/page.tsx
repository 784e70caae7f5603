import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { AopArticle } from '../../../components/aop/aop-article.tsx';
import { AopPageDocument } from '../../../components/aop/aop-page.query.ts';
import { aopChain } from '../../../components/chain/aop-chain.ts';
import { askReading } from '../../../components/reading/ask-reading.ts';
import { readAt } from '../../../components/reading/reading-view.ts';
import { ApiTrouble } from '../../../components/site/api-trouble.tsx';
import type { SearchParams } from '../../../components/ui/search-params.ts';
import { ask } from '../../../graphql/ask.ts';
import { aopPath } from '../../../wording/route.ts';

interface AopPageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<SearchParams>;
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
  const chain = aopChain(aop);
  const asked = await askReading(chain, readAt(await props.searchParams));
  return <AopArticle aop={aop} release={release} missing={answer.missing} chain={chain} asked={asked} />;
}
