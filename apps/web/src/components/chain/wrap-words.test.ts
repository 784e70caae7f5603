import { describe, expect, it } from '@jest/globals';
import { textWidth, wrapWords } from './wrap-words.ts';

describe('wrapWords', () => {
  it('fits every line and loses no word', () => {
    const title = 'Hypovolaemia, hypotension and organ hypoperfusion';
    const lines = wrapWords(title, 110, 14);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(110);
    expect(lines.join(' ')).toBe(title);
  });

  it('breaks after a hyphen', () => expect(wrapWords('Leukocyte-endothelium', 80, 14)).toEqual(['Leukocyte-', 'endothelium']));
  it('leaves one long word whole', () => expect(wrapWords('Hepatotoxicity', 10, 14)).toEqual(['Hepatotoxicity']));
});
