import { describe, expect, it } from '@jest/globals';
import { readSdl } from '@sequela/schema';
import type { Price } from '@sequela/schema/price';
import { Kind, parse } from 'graphql';
import { createHotDocuments } from './hot-documents.ts';
import { createKeptAnswers, type KeptAnswers } from './kept-answers.ts';
import { isOnlyOfRelease, OF_MORE_THAN_RELEASE } from './only-of-release.ts';

const price: Price = { cost: 1, depth: 1, tokens: 1, aliases: 0, rootFields: 1, fields: 1, pageSize: 0, rows: 0, rowsAreBound: true };

const keep = (answers: KeptAnswers, key: string, body: string): void => {
  answers.offer(key, price, body);
  answers.offer(key, price, body);
};

describe('kept answers', () => {
  it('are kept when they are made a second time', () => {
    const answers = createKeptAnswers(100_000);
    answers.offer('a', price, 'body');
    expect(answers.find('a')).toBeUndefined();
    answers.offer('a', price, 'body');
    expect(answers.find('a')?.bytes.get('identity')?.toString()).toBe('body');
  });

  it('take no more than their room, whatever one caller asks for', () => {
    const answers = createKeptAnswers(100_000);
    let most = 0;
    for (let at = 0; at < 1000; at += 1) {
      keep(answers, `question ${at}`, 'x'.repeat((at * 37) % 9000));
      most = Math.max(most, answers.held);
    }
    expect(most).toBeGreaterThan(80_000);
    expect(most).toBeLessThanOrEqual(100_000);
    expect(answers.find('question 0')).toBeUndefined();
    expect(answers.find('question 999')).toBeDefined();
  });

  it('hold what is asked for again while others pass by', () => {
    const answers = createKeptAnswers(100_000);
    keep(answers, 'asked often', 'x'.repeat(1000));
    for (let at = 0; at < 500; at += 1) {
      keep(answers, `once ${at}`, 'x'.repeat(1000));
      expect(answers.find('asked often')).toBeDefined();
    }
  });

  it('are not pushed out by who asks for something else each time', () => {
    const answers = createKeptAnswers(100_000);
    keep(answers, 'quiet', 'body');
    for (let at = 0; at < 10_000; at += 1) answers.offer(`other ${at}`, price, 'x'.repeat(5000));
    expect(answers.find('quiet')).toBeDefined();
  });

  it('are none that take an eighth of the room, or have very long variables', () => {
    const answers = createKeptAnswers(100_000);
    keep(answers, 'large', 'x'.repeat(12_501));
    keep(answers, 'k'.repeat(1001), 'x');
    expect(answers.held).toBe(0);
  });

  it('count what they are packed into, and only as long as they are kept', () => {
    const answers = createKeptAnswers(100_000);
    keep(answers, 'a', 'x'.repeat(5000));
    const kept = answers.find('a');
    const before = answers.held;
    if (!kept) throw new Error('not kept');
    answers.add('a', kept, 'gzip', Buffer.alloc(700));
    answers.add('a', kept, 'gzip', Buffer.alloc(700));
    expect(answers.held).toBe(before + 700);
    for (let at = 0; at < 200; at += 1) keep(answers, `b${at}`, 'x'.repeat(1000));
    const full = answers.held;
    answers.add('a', kept, 'br', Buffer.alloc(700));
    expect(answers.held).toBe(full);
  });
});

describe('what may be kept', () => {
  it('is nothing that the subgraph of documents answers', () => {
    const ofDocuments = parse(readSdl('document')).definitions.flatMap((one) => ((one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.OBJECT_TYPE_EXTENSION) && one.name.value === 'Query' ? (one.fields ?? []) : []));
    expect(ofDocuments.map(({ name }) => name.value).sort()).toEqual([...OF_MORE_THAN_RELEASE].sort());
  });

  it.each([
    ['{ release { id } }', true],
    ['{ left: rateLimit { remaining } }', false],
    ['{ release { id } ...F } fragment F on Query { savedDocument(id: "x") { id } }', false],
  ])('%s: %s', (text, keepable) => {
    expect(isOnlyOfRelease(parse(text))).toBe(keepable);
  });
});

describe('documents that came before', () => {
  it('are queries, and make room for one another', () => {
    const documents = createHotDocuments(300);
    documents.learn('mutation { x }', parse('mutation { x }'));
    expect(documents.find('mutation { x }')).toBeUndefined();
    const texts = Array.from({ length: 20 }, (_, at) => `{ release { id } } # ${10 + at}`);
    for (const text of texts) documents.learn(text, parse(text));
    expect(texts.filter((text) => documents.find(text))).toEqual(texts.slice(-13));
  });

  it('know their operations by name, and a single one without', () => {
    const documents = createHotDocuments();
    documents.learn('one', parse('query A { release { id } }'));
    documents.learn('two', parse('query A { release { id } } query B { rateLimit { cost } }'));
    expect([...(documents.find('one')?.operations.keys() ?? [])]).toEqual(['A', undefined]);
    expect([...(documents.find('two')?.operations.keys() ?? [])]).toEqual(['A', 'B']);
  });
});
