import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { ExplorerLoader } from '../../components/explorer/explorer-loader.client.tsx';
import { ExplorerPageDocument } from '../../components/explorer/explorer-page.query.ts';
import styles from '../../components/explorer/explorer-page.module.css';
import { openingQuestion } from '../../components/explorer/opening-question.ts';
import { PlainExplorer } from '../../components/explorer/plain-explorer.tsx';
import { runQuestion } from '../../components/explorer/run-question.ts';
import { ApiTrouble } from '../../components/site/api-trouble.tsx';
import { PortalLink } from '../../components/ui/portal-link.tsx';
import type { SearchParams } from '../../components/ui/search-params.ts';
import { publicAddress } from '../../download/public-address.ts';
import { ask } from '../../graphql/ask.ts';

export const metadata: Metadata = {
  title: 'Explorer',
  description: 'Thirty questions to the graph of Sequela, or your own in GraphQL: answers as table, pathway, matrix and JSON, code that asks the same, and addresses to share.',
  robots: { index: false },
};

export default async function ExplorerPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const about = await ask(ExplorerPageDocument, {});
  if (about.kind !== 'answered') return <ApiTrouble layer={about.kind === 'failed' ? about.layer : 'graphql'} message={about.message} />;
  const { release, reconstructions } = about.data;
  const kind = release.kind === 'FULL' ? 'full' : 'embedded';
  const params = await searchParams;
  const reader = await headers();
  const { question, notes } = await openingQuestion(params, { id: release.id, kind });
  // What an address asks counts against its reader, so such a page is made for each of them (`page-key.ts`).
  const answer = await runQuestion(question, Object.keys(params).length > 0 ? reader : null);
  const start = {
    question,
    answer: answer === null ? null : answer.kind === 'answer' ? answer.json : JSON.stringify({ errors: [{ message: answer.message }] }),
    release: { id: release.id, kind } as const,
    originNotes: [...new Set(reconstructions.nodes.flatMap(({ originNote }) => originNote ?? []))],
    portal: publicAddress(reader, '/').replace(/\/$/, ''),
  };
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>Explorer</h1>
        <p>
          Ask the graph anything: take a question from the list, or write your own in GraphQL. <PortalLink href="/about/api">Programs ask at the same address</PortalLink>.
        </p>
      </div>
      {notes.map((note) => (
        <p key={note} role="note" className={styles.note}>
          {note}
        </p>
      ))}
      <ExplorerLoader start={start}>
        <PlainExplorer question={question} answer={answer} />
      </ExplorerLoader>
    </div>
  );
}
