/**
 * The door of @sequela/schema to the library of questions: plain data and pure functions, without the
 * graph, for servers, pages, benches and tests. How to add a question: packages/schema/questions/README.md.
 */
import { LIBRARY } from './questions/generated/library.ts';
import type { Question } from './questions/question.ts';

export { answerRows } from './questions/answer-rows.ts';
export { fragmentsOf } from './questions/fragments-of.ts';
export { TOPIC_TITLES, TOPICS, type Question, type QuestionExample, type QuestionVariables, type Topic, type VariableValue } from './questions/question.ts';

export type QuestionSlug = (typeof LIBRARY)[number]['slug'];

/** Every question, by number. */
export const QUESTIONS: readonly Question[] = LIBRARY;

const bySlug: ReadonlyMap<string, Question> = new Map(LIBRARY.map((question) => [question.slug, question]));

/** The question of a slug. */
export function question(slug: QuestionSlug): Question {
  const found = bySlug.get(slug);
  if (!found) throw new Error(`The library has no question ${slug}.`);
  return found;
}
