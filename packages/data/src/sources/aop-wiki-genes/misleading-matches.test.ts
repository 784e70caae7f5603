import { describe, expect, it } from '@jest/globals';
import { indexMisleadingMatches, parseMisleadingMatches, readMisleadingMatches } from './misleading-matches.ts';

const entry = (more: string): string => `version: 1
matches:
  - gene: HGNC:11
    alias: ABC
    reason: Another thing.
    verdict: DOUBTFUL
    events: [1]
    relationships: all
    reviewed: by title
${more}`;

describe('parseMisleadingMatches', () => {
  it('reads entries', () => {
    expect(parseMisleadingMatches(entry(''))).toEqual([
      { gene: 'HGNC:11', alias: 'ABC', reason: 'Another thing.', verdict: 'DOUBTFUL', events: [1], relationships: 'all', reviewed: 'by title' },
    ]);
  });

  it.each([
    ['a gene by symbol', entry('').replace('HGNC:11', 'ABC1'), /matches\.0\.gene: must be an HGNC id/],
    ['an event that is no number', entry('').replace('[1]', '[aop.events:1]'), /matches\.0\.events/],
    ['a missing reason', entry('').replace('    reason: Another thing.\n', ''), /matches\.0\.reason/],
    ['an unknown field', entry('    because: none\n'), /because/],
  ])('refuses %s', (_, text, message) => expect(() => parseMisleadingMatches(text)).toThrow(message));
});

describe('indexMisleadingMatches', () => {
  it('hands on how sure the reviewer was', () => {
    const index = indexMisleadingMatches(parseMisleadingMatches(entry('')));
    expect(index.find('aop.events:1', 'HGNC:11')).toEqual({ alias: 'ABC', reason: 'Another thing.', verdict: 'DOUBTFUL' });
    expect(index.find('aop.relationships:7', 'HGNC:11')?.verdict).toBe('DOUBTFUL');
  });
});

describe('the review of this package', () => {
  it('has one reason for each match, and leaves genes elsewhere alone', () => {
    const index = indexMisleadingMatches(readMisleadingMatches());
    expect(index.find('aop.events:279', 'HGNC:11795')).toMatchObject({ alias: 'TPO', verdict: 'MISLEADING' });
    expect(index.find('aop.events:279', 'HGNC:6001')).toBeNull();
    expect(index.find('aop.events:398', 'HGNC:10620')).toBeNull();
  });
});
