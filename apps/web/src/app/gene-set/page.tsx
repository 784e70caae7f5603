import type { Metadata } from 'next';
import { print, stripIgnoredCharacters } from 'graphql';
import { GeneSetTool, type GeneSetQuestions } from '../../components/gene-set/gene-set-tool.client.tsx';
import { GeneSetAopDocument, GeneSetDocument } from '../../components/gene-set/gene-set.query.ts';
import article from '../../components/ui/article.module.css';

export const metadata: Metadata = {
  title: 'Test a set of genes',
  description: 'Which key events, AOPs and outcomes the genes of an experiment point to: over-representation against the genes reported at key events. The list stays in your browser.',
  alternates: { canonical: '/gene-set' },
};

const QUESTIONS: GeneSetQuestions = { enrichment: stripIgnoredCharacters(print(GeneSetDocument)), aop: stripIgnoredCharacters(print(GeneSetAopDocument)) };

const CURL = `curl -s http://localhost:4000/graphql -H 'content-type: application/json' \\
  -d '{"query":"{ enrichment(genes: [\\"IL5\\", \\"CCL11\\"], minSetSize: 2) { keyEvents(first: 5) { edges { p q overlap setSize node { title } } } } }"}'`;

export default function GeneSetPage() {
  return (
    <article className={article.article}>
      <header>
        <h1>Test a set of genes</h1>
        <p>Which key events hold more of the genes of your experiment than chance would put there, and which pathways and outcomes they belong to.</p>
      </header>
      <GeneSetTool questions={QUESTIONS} />
      <noscript>
        <p>This page needs script, so that the list of genes need not leave your browser&apos;s address. Without script, ask the API:</p>
        <pre>{CURL}</pre>
      </noscript>
    </article>
  );
}
