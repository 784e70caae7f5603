import { aopChain } from '../components/chain/aop-chain.ts';
import type { Chain } from '../components/chain/chain.ts';
import { outcomeChain } from '../components/chain/outcome-chain.ts';
import { mergedChain } from '../components/compare/merged-chain.ts';
import { pathChain } from '../components/path/path-chain.ts';
import type { ExportSubject } from '../export/export-subject.ts';
import type { AskGraph } from '../export/network/ask-graph.ts';
import { RowsError } from '../sections/reading/rows-error.ts';
import { counted } from '../wording/count.ts';
import { AopFigureDocument, OutcomeFigureDocument, PathsFigureDocument } from './figure.query.ts';

/** A chain with what a figure calls it. */
export interface ReadChain {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly chain: Chain;
  /** What is shown, as a sentence. */
  readonly caption: string;
}

export const nothingUnder = (what: string, id: string): RowsError => new RowsError(`There is no ${what} "${id}".`, 'not-found');

/** The chain that a figure of a subject draws. Throws a RowsError where there is no such thing. */
export async function readChain(ask: AskGraph, subject: ExportSubject): Promise<ReadChain> {
  switch (subject.kind) {
    case 'aops':
      return readAop(ask, subject.id);
    case 'outcomes':
      return readOutcome(ask, subject.id);
    case 'paths':
      return readPaths(ask, subject.paths);
    case 'compare':
      return compared(await Promise.all(subject.compare.of.map((id) => (subject.compare.kind === 'aops' ? readAop(ask, id) : readOutcome(ask, id)))));
  }
}

export const factsOf = ({ events, links }: Chain): string => `${counted(events.length, 'event')}, ${counted(links.length, 'relationship')}`;

async function readAop(ask: AskGraph, asked: string): Promise<ReadChain> {
  const { aop } = await ask(AopFigureDocument, { id: asked });
  if (aop === null) throw nothingUnder('AOP', asked);
  const chain = aopChain(aop);
  return { kind: 'Adverse outcome pathway', id: aop.id, title: aop.title, chain, caption: `The ${counted(chain.events.length, 'event')} of the pathway, joined by ${counted(chain.links.length, 'relationship')}.` };
}

async function readOutcome(ask: AskGraph, asked: string): Promise<ReadChain> {
  const { adverseOutcome: outcome } = await ask(OutcomeFigureDocument, { id: asked });
  if (outcome === null) throw nothingUnder('adverse outcome', asked);
  const chain = outcomeChain(outcome);
  return { kind: 'Adverse outcome', id: outcome.id, title: outcome.title, chain, caption: `${counted(chain.events.length - 1, 'event')} that lead to ${outcome.title}, joined by ${counted(chain.links.length, 'relationship')}.` };
}

async function readPaths(ask: AskGraph, { from, to, max }: { readonly from: string; readonly to: string; readonly max: number }): Promise<ReadChain> {
  const { start, end, paths } = await ask(PathsFigureDocument, { from, to, max });
  if (start === null || end === null) throw nothingUnder('key event', start === null ? from : to);
  const chains = paths.nodes.map(({ steps }) => pathChain(steps));
  const [only] = chains;
  const chain = chains.length === 1 && only !== undefined ? only : mergedChain(chains);
  return {
    kind: 'Paths',
    id: `${start.id} to ${end.id}`,
    title: `From ${start.title} to ${end.title}`,
    chain,
    caption: `${counted(chains.length, 'path')} of up to ${counted(max, 'relationship')}${paths.complete ? '' : ', and there may be more'}. The letter at an arrow is the weakest grade that an AOP gives it.`,
  };
}

function compared(parts: readonly ReadChain[]): ReadChain {
  return {
    kind: 'Comparison',
    id: parts.map(({ id }) => id).join(', '),
    title: parts.map(({ title }) => title).join(' compared with '),
    chain: mergedChain(parts.map(({ chain }) => chain)),
    caption: `${counted(parts.length, 'pathway')} drawn as one; a word at an event says in how many of them it stands, where that is more than one.`,
  };
}
