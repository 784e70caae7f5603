import { parse } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { answerTree } from '../../answer/answer-tree.ts';
import { sdlSchema } from '../../answer/testing/sdl-schema.ts';
import { numberIn } from './number.view.tsx';

const schema = sdlSchema();
const numberOf = (question: string, data: Readonly<Record<string, unknown>>) => {
  const tree = answerTree(schema, parse(question), null, data);
  if (tree === null) throw new Error('no tree');
  return numberIn(tree);
};

describe('the one number of an answer', () => {
  it.each([
    ['a count', '{ aops(first: 1) { totalCount } }', { aops: { totalCount: 531 } }, { path: ['aops'], value: 531 }],
    ['none at all, counted', '{ aops(first: 1) { totalCount } }', { aops: { totalCount: 0 } }, { path: ['aops'], value: 0 }],
    ['a count before those within', '{ aops(first: 2) { totalCount nodes { keyEvents(first: 1) { totalCount } } } }', { aops: { totalCount: 2, nodes: [{ keyEvents: { totalCount: 3 } }, { keyEvents: { totalCount: 4 } }] } }, { path: ['aops'], value: 2 }],
    ['a count under another name', '{ them: aops(first: 1) { all: totalCount } }', { them: { all: 7 } }, { path: ['aops'], value: 7 }],
    ['a field that is a number', '{ rateLimit { limit } }', { rateLimit: { limit: 1000 } }, { path: ['rateLimit', 'limit'], value: 1000 }],
  ])('is %s', (_, question, data, expected) => {
    expect(numberOf(question, data)).toEqual(expected);
  });

  it.each([
    ['there is none', '{ aop(id: "aop:1") { title } }', { aop: { title: '40' } }],
    ['there are two of the same right', '{ aops(first: 1) { totalCount } genes(first: 1) { totalCount } }', { aops: { totalCount: 1 }, genes: { totalCount: 2 } }],
    ['there are two fields', '{ rateLimit { limit cost } }', { rateLimit: { limit: 1000, cost: 3 } }],
    ['nothing was answered', '{ aops(first: 1) { totalCount } }', { aops: null }],
  ])('is not shown where %s', (_, question, data) => {
    expect(numberOf(question, data)).toBeNull();
  });
});
