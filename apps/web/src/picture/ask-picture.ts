import 'server-only';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { aopChain } from '../components/chain/aop-chain.ts';
import { neighbourChain } from '../components/chain/neighbour-chain.ts';
import { outcomeChain } from '../components/chain/outcome-chain.ts';
import { groupByProduct } from '../components/gene/product-groups.ts';
import { FEATURED_OUTCOME } from '../components/home/home-page.query.ts';
import { ask, type Answer } from '../graphql/ask.ts';
import { counted } from '../wording/count.ts';
import { AopPictureDocument, EventPictureDocument, GenePictureDocument, OutcomePictureDocument } from './picture.query.ts';
import type { Picture } from './picture.ts';

/** A picture, or why there is none: nothing of that id, or an API that does not answer. */
export type AskedPicture = Picture | 'nothing' | 'unanswered';

/** How many neighbours of an event can be read in a preview, before and after it. */
const MOST_NEIGHBOURS = 2;

/** Where pathways are reconstructions: what that means; "in part" where others are not. */
function notesOf(aops: readonly { readonly originNote: string | null }[]): string | null {
  const note = aops.find(({ originNote }) => originNote !== null)?.originNote ?? null;
  if (note === null || aops.every(({ originNote }) => originNote !== null)) return note;
  return `In part a ${note.charAt(0).toLowerCase()}${note.slice(1)}`;
}

/** Pages that have a picture of their own, by the first part of their path. */
const ASK: Readonly<Record<string, (id: string) => Promise<AskedPicture>>> = {
  outcomes: async (id) => {
    const answer = await askWhole(OutcomePictureDocument, { id });
    if (answer.kind !== 'answered') return failed(answer.kind);
    const { adverseOutcome: outcome, release } = answer.data;
    if (outcome === null) return 'nothing';
    const facts = `${counted(outcome.keyEvents.totalCount, 'key event')} lead to it, with ${counted(outcome.cytokines.totalCount, 'cytokine')} and ${counted(outcome.cellTypes.totalCount, 'cell type')} reported there`;
    return { kind: 'Adverse outcome', id: outcome.id, title: outcome.title, facts, figure: { kind: 'chain', chain: outcomeChain(outcome) }, note: notesOf(outcome.aops.nodes), release: release.id, licence: release.licence };
  },
  aops: async (id) => {
    const answer = await askWhole(AopPictureDocument, { id });
    if (answer.kind !== 'answered') return failed(answer.kind);
    const { aop, release } = answer.data;
    if (aop === null) return 'nothing';
    const facts = `${counted(aop.keyEvents.totalCount, 'event')}, ${counted(aop.relationships.totalCount, 'relationship')}`;
    return { kind: 'Adverse outcome pathway', id: aop.id, title: aop.title, facts, figure: { kind: 'chain', chain: aopChain(aop) }, note: aop.originNote, release: release.id, licence: release.licence };
  },
  events: async (id) => {
    const answer = await askWhole(EventPictureDocument, { id });
    if (answer.kind !== 'answered') return failed(answer.kind);
    const { keyEvent: event, release } = answer.data;
    if (event === null) return 'nothing';
    const before = event.relationships.nodes.filter(({ downstream }) => downstream.id === event.id).slice(0, MOST_NEIGHBOURS);
    const after = event.relationships.nodes.filter(({ upstream }) => upstream.id === event.id).slice(0, MOST_NEIGHBOURS);
    const facts = `in ${counted(event.aopCount, 'AOP')}, leads to ${counted(event.outcomeCount, 'adverse outcome')}; ${before.length + after.length} of its ${counted(event.relationships.totalCount, 'relationship')} drawn`;
    return { kind: 'Key event', id: event.id, title: event.title, facts, figure: { kind: 'chain', chain: neighbourChain([...before, ...after], event.id) }, note: notesOf(event.aops.nodes), release: release.id, licence: release.licence };
  },
  genes: async (id) => {
    const answer = await askWhole(GenePictureDocument, { id });
    if (answer.kind !== 'answered') return failed(answer.kind);
    const { gene, release } = answer.data;
    if (gene === null) return 'nothing';
    const titles = new Map(gene.keyEvents.edges.map(({ node }) => [node.id, node.title]));
    const groups = [...groupByProduct(gene.keyEvents.edges)].flatMap(([group, events]) => (events.length === 0 ? [] : [{ group, titles: events.map(({ eventId }) => titles.get(eventId) ?? eventId) }]));
    const reported = titles.size === 0 ? 'reported at no key event of this release' : `reported at ${counted(titles.size, 'key event')} of ${counted(gene.aops.totalCount, 'AOP')}, on ways to ${counted(gene.adverseOutcomes.totalCount, 'outcome')}`;
    return { kind: 'Gene', id: gene.id, title: gene.symbol, facts: `${gene.name}; ${reported}`, figure: { kind: 'groups', groups }, note: notesOf(gene.aops.nodes), release: release.id, licence: release.licence };
  },
};

/** A picture says nothing of what did not arrive, so one of which a part is broken is not drawn. */
async function askWhole<TData, TVariables extends OperationVariables>(document: TypedDocumentNode<TData, TVariables>, variables: TVariables): Promise<Answer<TData>> {
  const answer = await ask(document, variables);
  return answer.kind === 'answered' && answer.problems.length > 0 ? { kind: 'failed', layer: 'graphql', message: answer.problems.join(' ') } : answer;
}

const failed = (kind: 'not-found' | 'failed'): AskedPicture => (kind === 'not-found' ? 'nothing' : 'unanswered');

/** The picture of the home page: what the portal asks, over the chain that it shows there. */
export async function askHomePicture(): Promise<AskedPicture> {
  const featured = await askPicture('outcomes', FEATURED_OUTCOME);
  if (typeof featured === 'string') return featured;
  return { ...featured, kind: 'Adverse outcome pathways, cytokines and cells in one graph', title: 'What leads to an adverse outcome?', facts: `For example: ${featured.title}` };
}

/** The picture of a page; `nothing` for what has none. */
export const askPicture = async (segment: string, id: string): Promise<AskedPicture> => (await ASK[segment]?.(id)) ?? 'nothing';
