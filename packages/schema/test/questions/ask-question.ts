import { createEmbeddedStore, createPromisedStore, type Release, type Store } from '@sequela/data';
import { execute, executeSync, parse, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { type ApiContext, createApiContext, createGraph } from '../../src/index.ts';
import type { Question, QuestionExample } from '../../src/questions.ts';

export interface Asked {
  readonly data: unknown;
  readonly missing: readonly string[];
  readonly errors: readonly string[];
}

const schema = createGraph();

const askedOf = (store: Store, { document }: Question, { variables }: QuestionExample): ExecutionArgs & { readonly contextValue: ApiContext } => ({
  schema,
  document: parse(document),
  variableValues: variables,
  contextValue: createApiContext(store),
});

const answerOf = ({ data, errors = [] }: ExecutionResult, { missing }: ApiContext): Asked => ({
  // Without the null prototypes of graphql-js, which Jest tells from plain objects.
  data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
  missing: [...missing.keys()].sort(),
  errors: errors.map(({ message }) => message),
});

/** Asks questions of the library of a release, as a server does: the document and the variables of an example. */
export function askQuestion(release: Release): (question: Question, example: QuestionExample) => Asked {
  const store = createEmbeddedStore(release);
  return (question, example) => {
    const asked = askedOf(store, question, example);
    return answerOf(executeSync(asked), asked.contextValue);
  };
}

/** The same over a store that answers with promises. */
export function askQuestionLater(release: Release): (question: Question, example: QuestionExample) => Promise<Asked> {
  const store = createEmbeddedStore(release);
  return async (question, example) => {
    const asked = askedOf(createPromisedStore(store), question, example);
    return answerOf(await execute(asked), asked.contextValue);
  };
}
