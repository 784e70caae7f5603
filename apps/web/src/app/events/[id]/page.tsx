import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { KeyEventArticle } from '../../../components/key-event/key-event-article.tsx';
import { KeyEventPageDocument } from '../../../components/key-event/key-event-page.query.ts';
import { ApiTrouble } from '../../../components/site/api-trouble.tsx';
import { geneBases } from '../../../components/statement/gene-bases.ts';
import type { SearchParams } from '../../../components/ui/search-params.ts';
import { ask } from '../../../graphql/ask.ts';
import { eventPath } from '../../../wording/route.ts';

interface EventPageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<SearchParams>;
}

/** One question per request, though title and page both need it. */
const eventOf = cache((id: string, alsoNamed: boolean) => ask(KeyEventPageDocument, { id, genes: { basis: geneBases(alsoNamed) } }));

async function answerOf({ params, searchParams }: EventPageProps) {
  const alsoNamed = (await searchParams)['also'] === 'named';
  return { alsoNamed, answer: await eventOf(decodeURIComponent((await params).id), alsoNamed) };
}

export async function generateMetadata(props: EventPageProps): Promise<Metadata> {
  const { answer } = await answerOf(props);
  if (answer.kind !== 'answered' || answer.data.keyEvent === null) return { title: 'No such key event' };
  const { id, title } = answer.data.keyEvent;
  return { title, alternates: { canonical: eventPath(id) }, description: `${title}: what changes, what lies before and after it, which genes and cell types are reported at it, and how it is measured.` };
}

export default async function EventPage(props: EventPageProps) {
  const { answer, alsoNamed } = await answerOf(props);
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  if (answer.kind === 'not-found' || answer.data.keyEvent === null) notFound();
  const { keyEvent, release } = answer.data;
  return <KeyEventArticle event={keyEvent} release={release} alsoNamed={alsoNamed} />;
}
