import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { print } from 'graphql';
import { GeneSetTool, type GeneSetQuestions } from '../../components/gene-set/gene-set-tool.client.tsx';
import { GeneSetAopDocument, GeneSetDocument } from '../../components/gene-set/gene-set.query.ts';
import { CodeListing } from '../../components/guide/code-listing.tsx';
import { CiteRelease } from '../../components/tools/cite-release.tsx';
import article from '../../components/ui/article.module.css';
import { publicAddress } from '../../download/public-address.ts';

export const metadata: Metadata = {
  title: 'Test a set of genes',
  description: 'Which key events, AOPs and outcomes the genes of an experiment point to: over-representation against the genes reported at key events. The list stays in your browser.',
  alternates: { canonical: '/gene-set' },
};

const QUESTIONS: GeneSetQuestions = { enrichment: print(GeneSetDocument), aop: print(GeneSetAopDocument) };

/** The same question for a shell; the list goes in the body, as from the page. */
const curlAt = (address: string): string => `curl -s ${address} -H 'content-type: application/json' -d '{
  "query": "query($genes: [String!]!) { enrichment(genes: $genes) { tested background unmatched { text } keyEvents(first: 20) { edges { p q overlap setSize node { id title } matchedGenes { symbol } } } } }",
  "variables": { "genes": ["IL5", "IL13", "CCL11"] } }'`;

export default async function GeneSetPage() {
  const address = publicAddress(await headers(), '/graphql');
  return (
    <article className={article.article}>
      <header>
        <h1>Test a set of genes</h1>
        <p>Which key events hold more of the genes of your experiment than chance would put there, and which pathways and outcomes they belong to.</p>
        <CiteRelease segment="gene-set" />
      </header>
      <noscript>
        <p>This page needs script, so that the list of genes need not leave your browser&apos;s address. Without script, ask the API:</p>
        <CodeListing label="The same question with curl" code={curlAt(address)} />
      </noscript>
      <GeneSetTool questions={QUESTIONS} />
    </article>
  );
}
