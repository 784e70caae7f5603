import { describe, expect, it } from '@jest/globals';
import { snippetsOf, type Snippet } from './snippets.ts';

const FRAME = 'https://sequela.example/embed/a1?view=graph&theme=dark';
const of = { title: 'IL-2 & its outcomes', frame: FRAME, picture: 'https://sequela.example/embed/a1.svg?view=graph', home: 'https://sequela.example/explorer?document=a1', height: 420 };
const text = (key: Snippet['key'], change: Partial<typeof of> & { readonly picture?: string } = {}): string => snippetsOf({ ...of, ...change }).find((each) => each.key === key)?.text ?? '';
const HOSTILE = '"></iframe><script>alert(1)</script>\n```\n:::\n](javascript:alert(1)) [[File:x]] {{t}} `code` \u202eevil\u0000 \' $& \\';

describe('snippetsOf', () => {
  it('writes a frame that may do no more than it needs', () => {
    expect(text('html')).toBe('<iframe sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy" title="IL-2 &#38; its outcomes" width="100%" height="420" style="border:0" src="https://sequela.example/embed/a1?view=graph&#38;theme=dark"></iframe>');
  });

  it('writes a picture with a link in Markdown, and a link alone where there is none', () => {
    expect(text('markdown')).toBe('[![IL\\-2 &#38; its outcomes](<https://sequela.example/embed/a1.svg?view=graph>)](<https://sequela.example/explorer?document=a1>)');
    expect(snippetsOf({ ...of, picture: null }).find(({ key }) => key === 'markdown')?.text).toBe('[IL\\-2 &#38; its outcomes](<https://sequela.example/explorer?document=a1>)');
  });

  it('gives Python the address and no words of others', () => {
    expect(text('jupyter', { title: HOSTILE })).toBe(`from IPython.display import IFrame\n\nIFrame("${FRAME}", width="100%", height=420)`);
  });
});

describe('a hostile title', () => {
  it.each(['html', 'wordpress', 'quarto'] as const)('leaves no attribute, tag or fence in %s', (key) => {
    const written = text(key, { title: HOSTILE });
    expect(written).not.toContain('<script');
    expect(written.match(/<\/?iframe/g)).toHaveLength(2);
    expect(/ title="([^"<>`']*)" width/.test(written)).toBe(true);
  });

  it('adds no line, so that nothing in it begins a block', () => {
    for (const { text: written, key } of snippetsOf({ ...of, title: HOSTILE })) expect([key, written.split('\n').length]).toEqual([key, snippetsOf(of).find((each) => each.key === key)?.text.split('\n').length]);
  });

  it('turns no text round', () => {
    for (const { text: written } of snippetsOf({ ...of, title: HOSTILE })) expect(written).not.toMatch(/[\u0000-\u0009\u202a-\u202e\u2066-\u2069]/);
  });

  it('ends no link of Markdown', () => {
    expect(text('markdown', { title: 'a](x) <b> `c`' })).toContain('[![a\\]\\(x\\) &#60;b&#62; \\`c\\`](');
  });

  it('is no link, template or tag of a wiki', () => {
    const written = text('wiki', { title: HOSTILE });
    expect(written.slice(1, -1)).not.toMatch(/[[\]{}<>|']/);
  });
});
