import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LIMIT_WORDS } from './limit-words.ts';
import { LIMITS } from './limits.ts';

const page = readFileSync(join(__dirname, '../../../../docs/limits.md'), 'utf8');
const TABLE = ['| | limit | at most | beyond |', '|---|---|---|---|', ...LIMIT_WORDS.map(({ name, what, allowed, refusal }) => `| \`${name}\` | ${what} | ${allowed} | ${refusal} |`)].join('\n');

describe('docs/limits.md', () => {
  it('has every limit with its number', () => {
    expect(LIMIT_WORDS.map(({ name }) => name).sort()).toEqual(Object.keys(LIMITS).sort());
    expect(page).toContain(TABLE);
  });

  it('shows the headers with the numbers of the table', () => {
    expect(page).toContain(`"requests";q=${LIMITS.requestsPerWindow};w=${LIMITS.windowSeconds}, "cost";q=${LIMITS.costPerWindow};w=${LIMITS.windowSeconds}`);
  });
});
