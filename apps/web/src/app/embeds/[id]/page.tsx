import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { answerLists } from '../../../answer/answer-table.ts';
import { EmbedBuilder } from '../../../components/embed-builder/embed-builder.tsx';
import styles from '../../../components/embed-builder/embed-builder.module.css';
import type { SearchParams } from '../../../components/ui/search-params.ts';
import { publicAddress } from '../../../download/public-address.ts';
import { readBuilderChoices } from '../../../embed/build/builder-choices.ts';
import { furtherViews } from '../../../embed/build/view-question.ts';
import { readEmbedAsk } from '../../../embed/embed-ask.ts';
import { readEmbed } from '../../../embed/read/read-embed.ts';
import { showAnswer, suitingViews } from '../../../embed/view/embed-views.ts';

export const metadata: Metadata = { title: 'Embed an answer', robots: { index: false } };

interface EmbedBuilderPageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export default async function EmbedBuilderPage({ params, searchParams }: EmbedBuilderPageProps) {
  const asked = readEmbedAsk((await params).id, new URLSearchParams());
  if (asked.kind === 'refused' || asked.ask.form !== 'page') notFound();
  const reader = await headers();
  const read = await readEmbed(asked.ask, reader, (path) => publicAddress(reader, path));
  if (read.kind === 'refused') {
    if (read.status === 404) notFound();
    return (
      <div className={styles.page}>
        <h1>{read.title}</h1>
        {read.lines.map((line) => <p key={line}>{line}</p>)}
      </div>
    );
  }
  const { answer } = read;
  const lists = answerLists(answer.data).filter(({ count }) => count > 0).map(({ path }) => path);
  const offered = { views: suitingViews(answer, asked.ask), lists, release: answer.release.id };
  const chosen = new URLSearchParams(Object.entries(await searchParams).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const choices = readBuilderChoices(chosen, offered);
  const shown = showAnswer(answer, { ...asked.ask, view: choices.view, list: choices.list });
  return (
    <div className={styles.page}>
      <h1>Embed: <bdi>{answer.title}</bdi></h1>
      {shown.kind === 'shown' ? <EmbedBuilder answer={answer} offered={offered} choices={choices} shown={shown.view} further={furtherViews(answer, offered.views)} /> : shown.lines.map((line) => <p key={line}>{line}</p>)}
    </div>
  );
}
