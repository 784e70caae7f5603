import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { sectionAt } from '../../sections/sections.ts';
import { asksFor } from './broken-section.ts';

describe('what broke belongs to the sections that ask for it', () => {
  const question = parse('query Q { aop(id: "a") { ...Rows } release { id } } fragment Rows on Aop { references { citation } ... on Aop { keyEvents(first: 5) { nodes { title } } } }');

  it('however deep it was, and whichever fragment asks', () => {
    expect(asksFor(question, ['aop', 'references'])).toBe(true);
    expect(asksFor(question, ['aop', 'keyEvents', 'nodes'])).toBe(true);
    expect(asksFor(question, ['aop', 'keyEvents', 'nodes', 'description'])).toBe(false);
    expect(asksFor(question, ['aop', 'essentialities'])).toBe(false);
  });

  it('for the sections of pages as they are', () => {
    const asks = (anchor: string, path: readonly string[]): boolean => sectionAt('aops', anchor)?.parts.some(({ document }) => asksFor(document, path)) ?? false;
    expect(asks('essentiality', ['aop', 'essentialities'])).toBe(true);
    expect(asks('stressors', ['aop', 'essentialities'])).toBe(false);
  });
});
