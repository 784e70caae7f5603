import type { Question, QuestionVariables } from '@sequela/schema/questions';

/** Which kind of release the portal serves, as the library has examples for. */
export type ReleaseOf = 'embedded' | 'full';

/** Variables with which a question has an answer in a release; those of the other kind where it has none of its own. */
export const exampleVariables = ({ examples }: Question, release: ReleaseOf): QuestionVariables => (examples[release] ?? examples.embedded ?? examples.full)?.variables ?? {};
