import { answerChain, MOST_DRAWN } from '../../answer/answer-chain.ts';
import { answerMatrix, MOST_IN_MATRIX } from '../../answer/answer-matrix.ts';
import { unaskedOfMatrix, unaskedOfPathway } from '../../answer/unasked.ts';
import type { FigureHead } from '../../figure/figure-head.ts';
import type { MatrixModel } from '../../figure/matrix-figure.ts';
import type { PathwayModel } from '../../figure/pathway-figure.ts';
import { counted } from '../../wording/count.ts';
import { licenceWords, withNames } from '../document/licence-words.ts';
import type { EmbedAnswer } from '../embed-answer.ts';
import type { NoView } from '../view/embed-body.ts';

/** What of an answer can be drawn, or why nothing can. */
export type AnswerPathway = { readonly kind: 'pathway'; readonly model: PathwayModel } | NoView;
export type AnswerTableOfMarks = { readonly kind: 'matrix'; readonly model: MatrixModel } | NoView;

/** The pathway of an answer: its events, joined by its relationships. */
export function answerPathway(answer: EmbedAnswer): AnswerPathway {
  const drawn = answerChain(answer.tree);
  if (drawn.kind === 'no-relationships') return noView(drawn.events === 0 ? 'This answer has no events, so there is no pathway to draw.' : `This answer has ${counted(drawn.events, 'event')} and no relationships that would join them.`, 'Ask for relationships too, each with the id of its upstream and its downstream event.');
  if (drawn.kind === 'too-many') return noView(`This answer has ${counted(drawn.events, 'event')} and ${counted(drawn.links, 'relationship')}. A drawing has room for ${MOST_DRAWN.events} and ${MOST_DRAWN.links}.`, 'Ask for fewer, for example by a smaller "first".');
  const { chain } = drawn;
  const unasked = unaskedOfPathway(answer);
  const facts = `${counted(chain.events.length, 'event')}, ${counted(chain.links.length, 'relationship')}`;
  return { kind: 'pathway', model: { head: headOf(answer, facts), chain, caption: sentences(`${facts.replace(', ', ' and ')} of this answer.`, unasked.sentence), unasked: unasked.fields } };
}

/** What an answer reports at which of its events. */
export function answerMarks(answer: EmbedAnswer): AnswerTableOfMarks {
  const matrix = answerMatrix(answer.tree);
  if (matrix.kind === 'no-statements') return noView(matrix.events === 0 ? 'This answer has no events, so there is no matrix to show.' : `This answer has ${counted(matrix.events, 'event')} and nothing that is reported there.`, 'Ask for cytokines, genes, receptors or cell types inside key events, each with its id.');
  if (matrix.kind === 'too-many') return noView(`This answer has ${counted(matrix.statements, 'statement')} at ${counted(matrix.events, 'event')}. A matrix has room for ${MOST_IN_MATRIX.statements} at ${MOST_IN_MATRIX.events}.`, 'Ask for fewer, for example by a smaller "first".');
  const { events, statements, rowKind, causal } = matrix;
  const rows = new Set(statements.map(({ rowId }) => rowId)).size;
  return {
    kind: 'matrix',
    model: {
      head: headOf(answer, `${counted(rows, 'row')}, ${counted(events.length, 'event')}, ${counted(statements.length, 'statement')}`),
      events,
      statements,
      rowKind,
      caption: sentences(`What this answer reports at ${counted(events.length, 'event')}, ${causal ? 'in causal order by the relationships of the answer' : 'in the order of the answer'}.`, unaskedOfMatrix(answer).sentence),
      emptyWords: 'Nothing is reported at these events in this release.',
    },
  };
}

const sentences = (...all: readonly string[]): string => all.filter((each) => each !== '').join(' ');

const noView = (...lines: readonly string[]): NoView => ({ kind: 'no-view', lines });

/** Enough of an id for people to tell documents apart; the address has all of it. */
const SHOWN_DIGITS = 12;

/** What a figure says of itself when it stands alone, far from the page that it was taken from. */
const headOf = ({ id, title, notes, sources, licence, licenceNote, release, home }: EmbedAnswer, facts: string): FigureHead => ({
  kind: 'Answer to a saved question',
  id: id.slice(0, SHOWN_DIGITS),
  title,
  facts,
  notes,
  sources: sources.map((source) => `${source.name} (${licenceWords(source.licence)}): ${source.attribution}`),
  sourcesHead: `The release joins ${counted(sources.length, 'source')}`,
  licence: licenceNote === null ? licenceWords(licence) : `${licenceWords(licence)}, ${withNames(licenceNote, sources)}`,
  release,
  url: home,
});
