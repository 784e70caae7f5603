import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readRelease } from '@sequela/data';
import { answerRows, QUESTIONS, question, type QuestionSlug } from '../../src/questions.ts';
import { builtReleaseFolder, inputFolders } from '../facts/env.ts';
import { answerLines, digestOf, type Digest } from './answer-lines.ts';
import { askQuestion } from './ask-question.ts';

type Expected = Readonly<Record<QuestionSlug, Digest>>;

const folder = join(import.meta.dirname, 'expected');
const expected = JSON.parse(readFileSync(join(folder, 'full.json'), 'utf8')) as Expected;

const ask = askQuestion(readRelease(builtReleaseFolder()));
const cases = QUESTIONS.flatMap((question) => {
  const example = question.examples.full;
  return example === null ? [] : [[question.slug as QuestionSlug, question, example] as const];
});

describe('the questions of the library, asked of the full release', () => {
  it('are all thirty', () => {
    expect(cases).toHaveLength(30);
  });

  it.each(cases)('%s is answered as the sources say', (slug, question, example) => {
    const { data, errors } = ask(question, example);
    expect(errors).toEqual([]);
    expect(digestOf(answerLines(slug, data))).toEqual(expected[slug]);
  });

  it.each(cases)('%s has the rows it promises, and names what is missing', (_slug, question, example) => {
    const { data, missing } = ask(question, example);
    expect(answerRows(question.rows, data).length).toBeGreaterThanOrEqual(example.rows);
    expect(missing).toEqual(example.missing);
  });
});

/** What AOP-Wiki's tables do not have, asked of one of its AOPs. */
describe('a question that the sources at hand do not answer', () => {
  it.each([
    ['shown-in-humans', ['KeyEvent.context', 'KeyEventRelationship.context']],
    ['cells-that-take-and-give', ['KeyEvent.interactions']],
    ['coverage-and-gaps', ['KeyEvent.clinicalParameters', 'KeyEvent.testSystems', 'KeyEventRelationship.references']],
    ['stressors-of-aop', ['Aop.stressors']],
    ['essential-events', ['Aop.essentialities']],
  ] as const)('%s of aop:40 says what is missing', (slug, fields) => {
    const { errors, missing } = ask(question(slug), { variables: { aop: 'aop:40' }, rows: 0, missing: [] });
    expect(errors).toEqual([]);
    expect(missing).toEqual(fields);
  });
});

it('is compared with what the script makes of these very sources and pages', () => {
  const printed = execFileSync(process.execPath, [join(folder, 'questions.expected.mjs'), ...inputFolders(), '--print'], { encoding: 'utf8' });
  expect(JSON.parse(printed)).toEqual(expected);
}, 120_000);
