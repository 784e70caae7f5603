import type { AnswerView } from '../../embed/embed-view.ts';

/** Views of an embed as they are offered. */
export const VIEW_WORDS: Readonly<Record<AnswerView, string>> = { table: 'Table', graph: 'Pathway', matrix: 'Cytokine matrix', card: 'Card', number: 'Number' };
