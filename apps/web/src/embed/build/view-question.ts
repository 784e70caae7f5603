import 'server-only';
import { graphSchema } from '../../answer/graph-schema.ts';
import { askInPart } from '../../graphql/ask-plainly.ts';
import { RowsError } from '../../sections/reading/rows-error.ts';
import { documentForView } from '../drawing/document-for-view.ts';
import type { EmbedAnswer } from '../embed-answer.ts';
import { EMBED_VIEWS, type AnswerView } from '../embed-view.ts';
import { EmbedContextDocument } from '../read/embed-context.query.ts';
import type { QuestionToSave } from './section-question.ts';

/** Views that an answer has not what it takes for, and that a longer document would ask it for. */
export const furtherViews = ({ document }: EmbedAnswer, suiting: readonly AnswerView[]): readonly AnswerView[] =>
  EMBED_VIEWS.filter((view) => !suiting.includes(view) && documentForView(graphSchema(), document, view) !== null);

/** The question of a saved document with what a view shows put in. Throws a RowsError where there is no such document, or nothing to put in. */
export async function questionWithView(id: string, wanted: string): Promise<QuestionToSave> {
  const view = EMBED_VIEWS.find((each) => each === wanted);
  if (view === undefined) throw new RowsError(`"view" is one of: ${EMBED_VIEWS.join(', ')}.`, 'not-found');
  if (!/^[0-9a-f]{64}$/u.test(id)) throw new RowsError('"document" is the id of a saved document: 64 digits from 0 to f.', 'not-found');
  const context = await askInPart(EmbedContextDocument, { id, aops: [] });
  if (context === null) throw new RowsError('The saved document could not be read; try again in a while.', 'failed');
  const saved = context.savedDocument;
  if (saved === null) throw new RowsError('No document is saved under this id.', 'not-found');
  const document = documentForView(graphSchema(), saved.document, view);
  if (document === null) throw new RowsError(`There is nothing to add to this document for the view ${view}.`, 'not-found');
  return { title: saved.title, document, variables: saved.variables as QuestionToSave['variables'] };
}
