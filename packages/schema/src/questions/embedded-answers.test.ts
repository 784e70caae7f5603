import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildRelease, embeddedPlan } from '@sequela/data/build';
import { answerLines } from '../../test/questions/answer-lines.ts';
import { askQuestion, askQuestionLater } from '../../test/questions/ask-question.ts';
import { answerRows, QUESTIONS, type QuestionSlug } from '../questions.ts';

/** What a separate script read from the YAML files; see test/questions/expected/questions.expected.mjs. */
const expected = JSON.parse(
  readFileSync(new URL('../../test/questions/expected/embedded.json', import.meta.url), 'utf8'),
) as Readonly<Record<QuestionSlug, readonly string[]>>;

let ask: ReturnType<typeof askQuestion>;
let askLater: ReturnType<typeof askQuestionLater>;
beforeAll(() => {
  const release = buildRelease(embeddedPlan());
  ask = askQuestion(release);
  askLater = askQuestionLater(release);
}, 60_000);

const cases = QUESTIONS.flatMap((question) => {
  const example = question.examples.embedded;
  return example === null ? [] : [[question.slug as QuestionSlug, question, example] as const];
});

describe('the questions of the library, asked of the embedded release', () => {
  it('are all thirty', () => {
    expect(cases).toHaveLength(30);
  });

  it.each(cases)('%s is answered as the files say', (slug, question, example) => {
    const { data, errors } = ask(question, example);
    expect(errors).toEqual([]);
    expect(answerLines(slug, data)).toEqual(expected[slug]);
  });

  it.each(cases)('%s has the rows it promises, and names what is missing', (_slug, question, example) => {
    const { data, missing } = ask(question, example);
    expect(answerRows(question.rows, data)).toHaveLength(example.rows);
    expect(missing).toEqual(example.missing);
  });

  it.each(cases)('%s has the same answer over a store that answers with promises', async (_slug, question, example) => {
    expect(await askLater(question, example)).toEqual(ask(question, example));
  });
});
