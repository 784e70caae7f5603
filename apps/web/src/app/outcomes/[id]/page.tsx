import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { OutcomeArticle } from '../../../components/outcome/outcome-article.tsx';
import { OutcomePageDocument } from '../../../components/outcome/outcome-page.query.ts';
import { readView, viewFilters, type OutcomeView } from '../../../components/outcome/outcome-view.ts';
import type { SearchParams } from '../../../components/ui/search-params.ts';
import { ApiTrouble } from '../../../components/site/api-trouble.tsx';
import { ask } from '../../../graphql/ask.ts';
import { outcomePath } from '../../../wording/route.ts';

interface OutcomePageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<SearchParams>;
}

/** One question per request, though title and page both need it. */
const outcomeOf = cache((id: string, rows: OutcomeView['rows'], humanOnly: boolean, alsoNamed: boolean) => ask(OutcomePageDocument, { id, ...viewFilters(id, { rows, humanOnly, alsoNamed }) }));

async function answerOf({ params, searchParams }: OutcomePageProps) {
  const view = readView(await searchParams);
  const id = decodeURIComponent((await params).id);
  return { view, answer: await outcomeOf(id, view.rows, view.humanOnly, view.alsoNamed) };
}

export async function generateMetadata(props: OutcomePageProps): Promise<Metadata> {
  const { answer } = await answerOf(props);
  if (answer.kind !== 'answered' || answer.data.adverseOutcome === null) return { title: 'No such outcome' };
  const { id, title } = answer.data.adverseOutcome;
  return { title, alternates: { canonical: outcomePath(id) }, description: `Cytokines, receptors and cell types reported at each key event that leads to ${title}, in which direction, in what system, and how that is known.` };
}

export default async function OutcomePage(props: OutcomePageProps) {
  const { answer, view } = await answerOf(props);
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  if (answer.kind === 'not-found' || answer.data.adverseOutcome === null) notFound();
  const { adverseOutcome, release } = answer.data;
  return <OutcomeArticle outcome={adverseOutcome} release={release} missing={answer.missing} view={view} />;
}
