import { buildRelease, embeddedPlan } from '@sequela/data/build';
import { createGraph } from '@sequela/schema';
import { QUESTIONS } from '@sequela/schema/questions';
import { parse, validate } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { WORKLOAD_NAMES } from './workload.ts';
import { workloadsOf } from './workloads.ts';

describe('the workloads', () => {
  const workloads = workloadsOf(buildRelease(embeddedPlan()));
  const schema = createGraph();

  it('are those that contenders are told of, each with something to ask', () => {
    expect(workloads.map(({ name }) => name)).toEqual(WORKLOAD_NAMES);
    for (const { asked } of workloads) expect(asked.length).toBeGreaterThan(0);
  });

  it.each(workloads.map((workload) => [workload.name, workload] as const))('%s asks what the graph can answer, by the name of its operation', (_name, { asked }) => {
    for (const document of new Set(asked.map(({ query }) => query))) expect(validate(schema, parse(document))).toEqual([]);
    for (const { operationName, query } of asked) expect(query).toMatch(new RegExp(`^\\s*query ${operationName}\\b`, 'm'));
  });

  it('the mix asks every question, of several records where it names one', () => {
    const mix = workloads.find(({ name }) => name === 'mix of all questions');
    expect(new Set(mix?.asked.map(({ operationName }) => operationName)).size).toBe(QUESTIONS.length);
    const outcomes = mix?.asked.filter(({ operationName }) => operationName === 'ReportedAtEachEvent').map(({ variables }) => variables['id']);
    expect(new Set(outcomes).size).toBeGreaterThan(1);
  });
});
