import { createEmbeddedStore, type Release } from '@sequela/data';
import { executeSync, parse } from 'graphql';
import { createApiContext, createGraph } from '../../src/index.ts';
import type { Question, QuestionExample } from '../../src/questions.ts';

export interface Asked {
  readonly data: unknown;
  readonly missing: readonly string[];
  readonly errors: readonly string[];
}

/** Asks questions of the library of a release, as a server does: the document and the variables of an example. */
export function askQuestion(release: Release): (question: Question, example: QuestionExample) => Asked {
  const schema = createGraph();
  const store = createEmbeddedStore(release);
  return ({ document }, { variables }) => {
    const contextValue = createApiContext(store);
    const { data, errors = [] } = executeSync({ schema, document: parse(document), variableValues: variables, contextValue });
    return { data, missing: [...contextValue.missing.keys()].sort(), errors: errors.map(({ message }) => message) };
  };
}
