import { parse } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { answerTree } from '../../answer/answer-tree.ts';
import { sdlSchema } from '../../answer/testing/sdl-schema.ts';
import { aopIds, isEmpty, tellsOfReconstruction } from './told-in-answer.ts';

const tells = (question: string, data: Readonly<Record<string, unknown>>) => {
  const tree = answerTree(sdlSchema(), parse(question), null, data);
  if (tree === null) throw new Error('no tree');
  return tellsOfReconstruction(JSON.stringify(data), tree, question);
};

describe('whether an answer tells of the reconstruction', () => {
  it.each([
    ['an id of it', '{ keyEvents(first: 1) { nodes { id } } }', { keyEvents: { nodes: [{ id: 'iraop.events:ao-skin-rash' }] } }],
    ['an id of it in the question', '{ aop(id: "iraop:skin-rash") { title } }', { aop: { title: 'Skin rash' } }],
  ])('is certain by %s', (_, question, data) => {
    expect(tells(question, data)).toBe('yes');
  });

  it.each([
    ['titles of pathways', '{ aops(first: 1) { nodes { title } } }', { aops: { nodes: [{ title: 'Skin rash' }] } }],
    ['a count of events', '{ keyEvents(first: 1) { totalCount } }', { keyEvents: { totalCount: 4 } }],
    ['titles under other names', '{ them: aops(first: 1) { nodes { words: title } } }', { them: { nodes: [{ words: 'Skin rash' }] } }],
  ])('may be by %s without ids', (_, question, data) => {
    expect(tells(question, data)).toBe('perhaps');
  });

  it.each([
    ['ids of AOP-Wiki', '{ aops(first: 1) { nodes { id title } } }', { aops: { nodes: [{ id: 'aop:1', title: 'One' }] } }],
    ['a question about one AOP of AOP-Wiki', '{ aop(id: "aop:1") { title } }', { aop: { title: 'One' } }],
    ['a count of AOP-Wiki', '{ aops(filter: {origin: WIKI}, first: 1) { totalCount } }', { aops: { totalCount: 528 } }],
    ['a gene', '{ gene(symbol: "IL2") { name } }', { gene: { name: 'interleukin 2' } }],
  ])('is not by %s', (_, question, data) => {
    expect(tells(question, data)).toBe('no');
  });
});

it('finds ids of AOPs wherever they stand, each once, and no others', () => {
  const data = { a: { id: 'aop:40', events: [{ id: 'aop.events:396', aops: ['iraop:skin-rash', 'aop:40'] }] }, b: 'aop: forty', c: null, d: 40 };
  expect([...aopIds(data)]).toEqual(['aop:40', 'iraop:skin-rash']);
});

it('knows an answer in which nothing was answered', () => {
  expect([{ aop: null }, {}, { aop: null, gene: null }].map(isEmpty)).toEqual([true, true, true]);
  expect([{ aop: null, gene: { id: 'HGNC:6001' } }, { aops: { nodes: [] } }, { n: 0 }].map(isEmpty)).toEqual([false, false, false]);
});
