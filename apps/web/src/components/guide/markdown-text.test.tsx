import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { MarkdownText, markdownParts } from './markdown-text.tsx';

const shown = (text: string): string => renderToStaticMarkup(<MarkdownText tokens={markdownParts(text).opening} />);

describe('markdown of ours', () => {
  it('is parted at its second headings', () => {
    const { opening, parts } = markdownParts('# Title\n\nBefore.\n\n## One\n\nFirst.\n\n### Deeper\n\n## Two\n');
    expect(opening.map(({ raw }) => raw.trim()).join('')).toBe('Before.');
    expect(parts.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(renderToStaticMarkup(<MarkdownText tokens={parts[0]!.tokens} />)).toBe('<p>First.</p><h3>Deeper</h3>');
  });

  it('becomes lists, code and links', () => {
    expect(shown('- `npm start`, *soon*\n- [home](https://example.org/)\n')).toBe('<ul><li><code>npm start</code>, <em>soon</em></li><li><a href="https://example.org/" rel="noreferrer">home</a></li></ul>');
  });

  it('never becomes HTML of its own, nor a link that runs script', () => {
    expect(shown('Text <script>alert(1)</script> & <b>more</b>')).not.toMatch(/<script|<b>/);
    expect(shown('[x](javascript:alert(1))')).not.toContain('href');
  });
});
