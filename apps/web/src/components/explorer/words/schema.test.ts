import { describe, expect, it } from '@jest/globals';
import { checkLimits, priceOf } from '@sequela/schema/price';
import { QUESTIONS } from '@sequela/schema/questions';
import { parse } from 'graphql';
import { sdlSchema } from '../../../answer/testing/sdl-schema.ts';
import { exampleVariables } from '../library/example-variables.ts';

const schema = sdlSchema();

describe('the price of a question, from the SDL that the explorer reads', () => {
  it.each(QUESTIONS.map((question) => [question.slug, question] as const))('%s costs something, and is not refused', (_slug, question) => {
    const price = priceOf(schema, parse(question.document), exampleVariables(question, 'full'));
    expect(price.cost).toBeGreaterThan(0);
    expect(checkLimits(price)).toEqual([]);
  });

  it('grows with the pages that are asked for', () => {
    const cost = (first: number): number => priceOf(schema, parse('query ($first: Int!) { keyEvents(first: $first) { nodes { id title } } }'), { first }).cost;
    expect(cost(100)).toBeGreaterThan(cost(10) * 5);
  });
});
