import type { Metadata } from 'next';
import { PlainExplorer } from '../../components/explorer/plain-explorer.tsx';
import { readQuestion, runQuestion } from '../../components/explorer/run-question.ts';
import type { SearchParams } from '../../components/ui/search-params.ts';

export const metadata: Metadata = { title: 'Explorer', description: 'A question to the graph of Sequela, with its variables and the answer.', robots: { index: false } };

export default async function ExplorerPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const question = readQuestion(await searchParams);
  return <PlainExplorer question={question} answer={await runQuestion(question)} />;
}
