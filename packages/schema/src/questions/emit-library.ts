import type { Question } from './question.ts';

/** The library as a module that needs no file, parser or graph: it runs in a browser as on a server. */
export const emitLibrary = (questions: readonly Question[]): string => `/* Made of packages/schema/questions by \`npm run generate\`. */
import type { Question } from '../question.ts';

export const LIBRARY = ${JSON.stringify(questions, null, 2)} as const satisfies readonly Question[];
`;
