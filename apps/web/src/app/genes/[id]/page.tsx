import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { GeneArticle } from '../../../components/gene/gene-article.tsx';
import { GenePageDocument } from '../../../components/gene/gene-page.query.ts';
import { readPaging } from '../../../components/gene/gene-view.ts';
import { ApiTrouble } from '../../../components/site/api-trouble.tsx';
import type { SearchParams } from '../../../components/ui/search-params.ts';
import { ask } from '../../../graphql/ask.ts';
import { genePath } from '../../../wording/route.ts';

interface GenePageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<SearchParams>;
}

const PATHWAYS = 36;

/** One question per request, though title and page both need it. */
const geneOf = cache((id: string, afterPathway: string | null) => ask(GenePageDocument, { id, pathways: PATHWAYS, afterPathway }));

async function answerOf({ params, searchParams }: GenePageProps) {
  const id = decodeURIComponent((await params).id);
  const paging = readPaging(genePath(id), await searchParams);
  return { paging, answer: await geneOf(id, paging.params['pathways'] ?? null) };
}

export async function generateMetadata(props: GenePageProps): Promise<Metadata> {
  const { answer } = await answerOf(props);
  if (answer.kind !== 'answered' || answer.data.gene === null) return { title: 'No such gene' };
  const { id, symbol, name } = answer.data.gene;
  return {
    title: `${symbol}, ${name}`,
    alternates: { canonical: genePath(id) },
    description: `${symbol}: the key events at which sources report it, up or down, the adverse outcomes they lead to, its receptors and pathways, what gene pages claim of it and what holds.`,
  };
}

export default async function GenePage(props: GenePageProps) {
  const { paging, answer } = await answerOf(props);
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  if (answer.kind === 'not-found' || answer.data.gene === null) notFound();
  const { gene, release } = answer.data;
  return <GeneArticle gene={gene} release={release} paging={paging} missing={answer.missing} />;
}
