import { question } from '@sequela/schema/questions';
import { exampleOf } from './example-of.ts';
import type { MakeWorkload } from './workload.ts';

/** Question 20 of the library: cytokines, receptors and cell types at each event that leads to an outcome, and which way. */
export const oneOutcome: MakeWorkload = (release) => {
  const asked = question('reported-at-each-event');
  return { name: 'one outcome', connections: 8, asked: [{ operationName: asked.operation, query: asked.document, variables: exampleOf(asked, release) }] };
};
