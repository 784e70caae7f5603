import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { answerRows, fragmentsOf, QUESTIONS, question, TOPICS, type QuestionSlug } from '../questions.ts';
import { readSdl } from '../sdl.ts';
import { documentFaults } from './document-faults.ts';
import { readQuestions } from './read-questions.ts';

const schema = buildSchema(readSdl('api'));

describe('the library of questions', () => {
  it('is what its files say; if not, run `npm run generate` and commit', () => {
    expect(QUESTIONS).toEqual(readQuestions());
  });

  it('has the thirty questions of the design, in order', () => {
    expect(QUESTIONS.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  it('has every slug and title once, and questions for every topic', () => {
    expect(new Set(QUESTIONS.map(({ slug }) => slug)).size).toBe(30);
    expect(new Set(QUESTIONS.map(({ title }) => title)).size).toBe(30);
    expect([...new Set(QUESTIONS.map(({ topic }) => topic))].sort()).toEqual([...TOPICS].sort());
  });

  it.each(QUESTIONS.map((one) => [one.slug, one] as const))('%s fits the committed graph and the rules', (_slug, one) => {
    expect(documentFaults(schema, one)).toEqual([]);
  });

  it('gives a question by its slug, and says so where there is none', () => {
    expect(question('reported-at-each-event').number).toBe(20);
    expect(() => question('no-such' as QuestionSlug)).toThrow('no question no-such');
  });
});

describe('the door of the library', () => {
  /** Every module that a file takes, and those that they take. */
  function taken(file: URL, seen = new Set<string>()): ReadonlySet<string> {
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/ from '([^']+)';/g)) {
      const next = from.startsWith('.') ? new URL(from, file) : null;
      const name = next?.href ?? from;
      if (seen.has(name)) continue;
      seen.add(name);
      if (next) taken(next, seen);
    }
    return seen;
  }

  it('takes nothing but its own data and plain functions, so that it runs in a browser', () => {
    const modules = [...taken(new URL('../questions.ts', import.meta.url))].map((name) => name.replace(/^.*\/src\/questions\//, ''));
    expect(modules.sort()).toEqual(['answer-rows.ts', 'fragments-of.ts', 'generated/library.ts', 'question.ts']);
  });
});

describe('the fragments of a document', () => {
  it('are what stands below its operation', () => {
    expect(fragmentsOf('query A {\n  a { ...F }\n}\n\n# Words.\nfragment F on A {\n  id\n}\n')).toBe('fragment F on A {\n  id\n}\n');
  });

  it('are none where it has none', () => {
    expect(fragmentsOf('query A {\n  fragment\n}\n')).toBe('');
  });
});

describe('the rows of an answer', () => {
  it('are those at the end of the path, in the order of the lists on the way', () => {
    const data = { aop: { events: [{ genes: [1, 2] }, { genes: [] }, { genes: [3] }] } };
    expect(answerRows('aop.events.genes', data)).toEqual([1, 2, 3]);
  });

  it('leave out what is null', () => {
    expect(answerRows('cells.receptor', { cells: [{ receptor: null }, { receptor: 'IL2RA' }, null] })).toEqual(['IL2RA']);
    expect(answerRows('aop.events', { aop: null })).toEqual([]);
  });

  it.each([{}, { aop: {} }, { aop: 1 }])('are refused of an answer to something else: %j', (data) => {
    expect(() => answerRows('aop.events', data)).toThrow('The answer has no field');
  });
});
