import { describe, expect, it } from '@jest/globals';
import { QUESTIONS } from '@sequela/schema/questions';
import { sdlSchema } from '../../../answer/testing/sdl-schema.ts';
import { matchingWords } from '../words/matching-words.ts';
import { matchingQuestions } from './matching-questions.ts';

describe('search among the questions', () => {
  it('wants every word, in any order and case', () => {
    expect(matchingQuestions(QUESTIONS, 'FOLLOW molecular initiating can').map(({ slug }) => slug)).toEqual(['outcomes-after-initiating-event']);
    expect(matchingQuestions(QUESTIONS, 'zebra')).toEqual([]);
    expect(matchingQuestions(QUESTIONS, ' ')).toHaveLength(30);
  });
});

describe('search among the words', () => {
  it('has what is named so before what merely mentions it', () => {
    const [first, ...rest] = matchingWords(sdlSchema(), 'cytokines');
    expect(first?.field ?? first?.type).toBe('cytokines');
    expect(rest.length).toBeGreaterThan(1);
    expect(rest.every(({ type }) => !/Connection$|Edge$/.test(type))).toBe(true);
  });
});
