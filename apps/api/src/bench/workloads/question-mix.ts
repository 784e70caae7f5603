import type { Release } from '@sequela/data';
import { QUESTIONS, type Question, type QuestionVariables, type VariableValue } from '@sequela/schema/questions';
import { exampleOf } from './example-of.ts';
import type { Asked, MakeWorkload } from './workload.ts';

/** How often each question is asked, each time of something else where it is about something. */
const VARIANTS = 8;

/** Variables that name a record, and which records they may name. Others stay as in the example of the library. */
const pools = ({ content }: Release): Readonly<Record<string, readonly string[]>> => {
  const told = new Set(content.geneAssociations.map(({ gene }) => gene));
  const events = content.aopEvents.map(({ event }) => event);
  const outcomes = content.aopEvents.filter(({ role }) => role === 'ADVERSE_OUTCOME').map(({ event }) => event);
  return {
    aop: content.aops.map(({ id }) => id),
    event: [...new Set(events)],
    outcome: [...new Set(outcomes)],
    id: [...new Set(outcomes)],
    symbol: content.genes.filter(({ id }) => told.has(id)).map(({ symbol }) => symbol),
    chemical: content.chemicals.map(({ id }) => id),
  };
};

/** All questions of the library with varied variables, so that keeping whole answers helps little. */
export const questionMix: MakeWorkload = (release) => {
  const named = pools(release);
  const rounds = Array.from({ length: VARIANTS }, (_, variant) => QUESTIONS.map((question) => asked(question, variant, exampleOf(question, release), named)));
  return { name: 'mix of all questions', connections: 4, asked: rounds.flat(), warmUps: 8 };
};

const asked = ({ operation, document, number }: Question, variant: number, example: QuestionVariables, named: Readonly<Record<string, readonly string[]>>): Asked => ({
  operationName: operation,
  query: document,
  variables: Object.fromEntries(Object.entries(example).map(([name, value]) => [name, variant === 0 ? value : varied(value, named[name] ?? [], variant * 31 + number)])),
});

/** The same at every run: `step` picks. */
const varied = (value: VariableValue, pool: readonly string[], step: number): VariableValue => (typeof value === 'string' ? pool[(step * 7919) % pool.length] ?? value : value);
