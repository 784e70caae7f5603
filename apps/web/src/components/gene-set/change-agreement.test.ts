import { describe, expect, it } from '@jest/globals';
import { agreementOf, reportedWords } from './change-agreement.ts';

describe('a change held to what is reported', () => {
  it.each([
    [1.2, ['INCREASED'], 'agrees'],
    [-0.1, ['DECREASED', null], 'agrees'],
    [1.2, ['DECREASED'], 'contradicts'],
    [-3, ['INCREASED', 'ACTIVATED'], 'contradicts'],
    [1, ['INCREASED', 'DECREASED'], 'both'],
    [1, ['ACTIVATED'], 'open'],
    [1, [null, 'UNKNOWN'], 'open'],
    [0, ['INCREASED'], 'open'],
    [null, ['INCREASED'], 'open'],
    [1, [], 'open'],
  ] as const)('%s against %j %s', (change, reported, agreement) => expect(agreementOf(change, reported)).toBe(agreement));

  it('is said in words where any source says', () => {
    expect(reportedWords(['INCREASED', null, 'INCREASED', 'SHED'])).toBe('increased and shed');
    expect(reportedWords([null, 'UNKNOWN'])).toBeNull();
  });
});
