import { answerLists } from '../../answer/answer-table.ts';
import { graphView } from '../drawing/graph.view.tsx';
import { matrixView } from '../drawing/matrix.view.tsx';
import type { EmbedAnswer } from '../embed-answer.ts';
import type { EmbedAsk } from '../embed-ask.ts';
import { EMBED_VIEWS, type AnswerView } from '../embed-view.ts';
import { cardView } from './card.view.tsx';
import type { EmbedBody, EmbedViewOf, NoView } from './embed-body.ts';
import { numberView } from './number.view.tsx';
import { tableView } from './table.view.tsx';

const VIEWS: Readonly<Record<AnswerView, EmbedViewOf>> = { table: tableView, graph: graphView, matrix: matrixView, card: cardView, number: numberView };

/** Views in which an answer shows most, best first, where its author chose none. */
const BEST_FIRST: readonly AnswerView[] = ['matrix', 'graph', 'card', 'number', 'table'];

export type ShownView = { readonly kind: 'shown'; readonly view: AnswerView; readonly body: EmbedBody } | NoView;

/** An answer in the view that was asked for, or in the one that shows most of it; or why not, and which views there are. */
export function showAnswer(answer: EmbedAnswer, ask: EmbedAsk): ShownView {
  if (ask.view === null) return bestOf(answer, ask);
  const shown = VIEWS[ask.view](answer, ask);
  if (shown.kind === 'body') return { kind: 'shown', view: ask.view, body: shown };
  const others = suitingViews(answer, ask);
  return { kind: 'no-view', lines: [...shown.lines, ...(others.length === 0 ? [] : [`This answer can be shown as: ${others.join(', ')}.`])] };
}

/** Views that suit an answer. A list that is not there makes none of them unsuited. */
export const suitingViews = (answer: EmbedAnswer, ask: EmbedAsk): readonly AnswerView[] => EMBED_VIEWS.filter((view) => VIEWS[view](answer, { ...ask, list: null }).kind === 'body');

/** The first view that suits. A number says all of an answer without rows, a card all of one whose lists are only names: those that are paged are rows. */
function bestOf(answer: EmbedAnswer, ask: EmbedAsk): ShownView {
  const lists = answerLists(answer.data).filter(({ count }) => count > 0);
  const hides = (view: AnswerView): boolean => (view === 'number' && lists.length > 0) || (view === 'card' && lists.some(({ path }) => /(?:^|\.)(?:nodes|edges)$/.test(path)));
  for (const view of BEST_FIRST) {
    if (view !== 'table' && (ask.list !== null || hides(view))) continue;
    const shown = VIEWS[view](answer, ask);
    if (shown.kind === 'body') return { kind: 'shown', view, body: shown };
  }
  return showAnswer(answer, { ...ask, view: 'table' });
}
