import 'server-only';
import { QUESTIONS } from '@sequela/schema/questions';
import type { SearchParams } from '../ui/search-params.ts';
import type { OpeningQuestion } from './explorer-start.ts';
import { exampleVariables, type ReleaseOf } from './library/example-variables.ts';
import { savedQuestion } from './share/saved-question.ts';
import { writeVariables } from './variables/variable-values.ts';

/** The question around which Sequela is built; the explorer opens with it where nothing is asked. */
const FIRST = 'reported-at-each-event';

/** A question with what its reader should know of where it comes from. */
export interface Opening {
  readonly question: OpeningQuestion;
  readonly notes: readonly string[];
}

/** Reads an address: a saved document, a question of the library, one that is written out, or none. */
export async function openingQuestion(params: SearchParams, release: { readonly id: string; readonly kind: ReleaseOf }): Promise<Opening> {
  const { query, variables, question: slug, document: id, release: pinned } = params;
  if (typeof id === 'string' && id !== '') return savedQuestion(id, typeof pinned === 'string' && pinned !== '' ? pinned : null, release.id);
  if (typeof query === 'string' && query.trim() !== '') return { notes: [], question: { query, variables: typeof variables === 'string' && variables.trim() !== '' ? variables : '{}', title: 'Explorer', isAsked: true } };
  const known = QUESTIONS.find((each) => each.slug === slug);
  const opened = known ?? QUESTIONS.find((each) => each.slug === FIRST);
  const notes = typeof slug === 'string' && known === undefined ? [`The library has no question “${slug}”. Here is another; all stand in the list.`] : [];
  return { notes, question: { query: opened?.document ?? '', variables: writeVariables(opened === undefined ? {} : exampleVariables(opened, release.kind)), title: opened?.title ?? 'Explorer', isAsked: known !== undefined } };
}
