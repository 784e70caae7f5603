import { listed } from '../wording/count.ts';
import { everyNode, type AnswerNode } from './answer-tree.ts';

type Words = Readonly<Record<string, string>>;

/** What drawings show, by the field that tells it. */
const OF_PATHWAYS: Words = {
  role: 'roles of events',
  direction: 'directions',
  effect: 'what inhibits',
  adjacency: 'whether other events lie between',
  status: 'how settled each is',
  weightOfEvidence: 'weight of evidence',
};
const OF_MATRICES: Words = { role: 'roles of events', change: 'which way each changes', involvement: 'the part that each plays', status: 'how settled each is', basis: 'how each is known' };

/** Fields that a view shows and that nobody asked for: a drawing must not take them for unknown. */
export interface Unasked {
  readonly fields: readonly string[];
  /** As a sentence; empty where all was asked for. */
  readonly sentence: string;
}

export const unaskedOfPathway = (answer: Told): Unasked => unaskedOf(answer, OF_PATHWAYS);
export const unaskedOfMatrix = (answer: Told): Unasked => unaskedOf(answer, OF_MATRICES);

/** An answer beside its question, and the text of that. */
interface Told {
  readonly tree: AnswerNode;
  readonly document: string;
}

function unaskedOf({ tree, document }: Told, words: Words): Unasked {
  const nodes = everyNode(tree);
  const fields = Object.keys(words).filter((field) => !isAsked(nodes, document, field));
  return { fields, sentence: fields.length === 0 ? '' : `Not asked for, so not told here: ${listed(fields.map((field) => words[field] ?? field))}.` };
}

/** A direction is an object, which leaves no trace in an answer where it is null. */
const isAsked = (nodes: readonly AnswerNode[], document: string, field: string): boolean => nodes.some(({ leaves }) => field in leaves) || (field === 'direction' && /\bdirection\b/.test(document));
