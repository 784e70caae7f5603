import { expect, it } from '@jest/globals';
import { aopIds, isEmpty } from './told-in-answer.ts';

it('finds ids of AOPs wherever they stand, each once, and no others', () => {
  const data = { a: { id: 'aop:40', events: [{ id: 'aop.events:396', aops: ['iraop:skin-rash', 'aop:40'] }] }, b: 'aop: forty', c: null, d: 40 };
  expect([...aopIds(data)]).toEqual(['aop:40', 'iraop:skin-rash']);
});

it('knows an answer in which nothing was answered', () => {
  expect([{ aop: null }, {}, { aop: null, gene: null }].map(isEmpty)).toEqual([true, true, true]);
  expect([{ aop: null, gene: { id: 'HGNC:6001' } }, { aops: { nodes: [] } }, { n: 0 }].map(isEmpty)).toEqual([false, false, false]);
});
