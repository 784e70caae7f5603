import { describe, expect, it } from '@jest/globals';
import { agreedBytes, difference } from './same-answers.ts';

const asked = { operationName: 'Gene', query: '{ gene { id } }', variables: { id: 'g:1' } };
const given = (contender: string, answer: unknown) => ({ contender, text: JSON.stringify(answer) });

describe('agreedBytes', () => {
  it('tells the bytes of data that all gave, in whatever order of fields and with whatever beside them', () => {
    const answers = [given('a', { data: { gene: { id: 'g:1', symbol: 'Ä' } } }), given('b', { data: { gene: { symbol: 'Ä', id: 'g:1' } }, extensions: { missing: [] } })];
    expect(agreedBytes(answers, asked)).toBe(Buffer.byteLength('{"gene":{"id":"g:1","symbol":"Ä"}}'));
  });

  it('names who answered otherwise, what was asked and where the answers part', () => {
    const answers = ['g:1', 'g:1', 'g:2'].map((id, at) => given(`contender ${at}`, { data: { gene: { id } } }));
    expect(() => agreedBytes(answers, asked)).toThrow('contender 2 answered Gene {"id":"g:1"} otherwise than contender 0: data.gene.id is "g:1" and "g:2"');
  });

  it('takes another order of a list for another answer', () => {
    expect(() => agreedBytes([given('a', { data: [1, 2] }), given('b', { data: [2, 1] })], asked)).toThrow('b answered');
  });

  it.each([
    ['errors beside data', { data: { gene: null }, errors: [{ message: 'no' }] }],
    ['no data', { data: null }],
    ['neither', {}],
  ])('accepts no %s, even where all agree', (_what, answer) => {
    expect(() => agreedBytes([given('a', answer), given('b', answer)], asked)).toThrow('a did not answer Gene');
  });

  it('says that nobody answers', () => expect(() => agreedBytes([], asked)).toThrow('Nobody answers Gene.'));
});

describe('difference', () => {
  it.each([
    [{ a: 1 }, { a: 1 }, null],
    [{ a: [1, 2] }, { a: [1] }, 'data.a.1 is 2 and nothing'],
    [{ a: null }, { a: {} }, 'data.a is null and {}'],
    [{}, { b: 0 }, 'data.b is nothing and 0'],
  ])('%j and %j', (left, right, words) => expect(difference(left, right)).toBe(words));
});
