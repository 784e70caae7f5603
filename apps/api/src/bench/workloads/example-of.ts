import type { Release } from '@sequela/data';
import type { Question, QuestionVariables } from '@sequela/schema/questions';

/** The variables with which the library asks a question of this kind of release. */
export function exampleOf({ slug, examples }: Question, { manifest: { kind } }: Release): QuestionVariables {
  const example = kind === 'FULL' ? examples.full : examples.embedded;
  if (example === null) throw new Error(`The question ${slug} has no example for a release of kind ${kind}; give it one in packages/schema/questions.`);
  return example.variables;
}
