import { describe, expect, it } from '@jest/globals';
import { oembedOf, oembedXml, readOembedAsk } from './oembed.ts';

const PORTAL = 'https://sequela.example/';
const ID = 'a'.repeat(64);
const read = (params: Readonly<Record<string, string>>): ReturnType<typeof readOembedAsk> => readOembedAsk(new URLSearchParams(params), PORTAL);
const embed = `${PORTAL}embed/${ID}`;

describe('readOembedAsk', () => {
  it.each([embed, `${PORTAL}embeds/${ID}`, `${PORTAL}explorer?document=${ID}`, `${embed}.html`])('takes %s', (url) => expect(read({ url })).toMatchObject({ kind: 'asked', asked: { ask: { id: ID, form: 'page' }, format: 'json', width: 720, height: 480 } }));
  it('keeps the choices of the address, and no more room than there is', () =>
    expect(read({ url: `${embed}?view=table&theme=dark&release=r-0123456789abcdef&utm=x`, maxwidth: '500', maxheight: '10' })).toMatchObject({ asked: { ask: { view: 'table', theme: 'dark', release: 'r-0123456789abcdef' }, width: 500, height: 160 } }));
  it.each([
    [{}, 400],
    [{ url: '/embed/x' }, 400],
    [{ url: embed, maxwidth: 'wide' }, 400],
    [{ url: embed, format: 'yaml' }, 501],
    [{ url: `https://elsewhere.example/embed/${ID}` }, 404],
    [{ url: `${PORTAL}about` }, 404],
    [{ url: `${PORTAL}embed/nonsense` }, 404],
    [{ url: `${embed}?view=cube` }, 404],
  ])('refuses %j with %d', (params, status) => expect(read(params)).toMatchObject({ kind: 'refused', status }));
});

describe('oembedOf', () => {
  const TITLE = '"><script>alert(1)</script> & \u0007';
  const asked = read({ url: `${embed}?view=table` });
  if (asked.kind !== 'asked') throw new Error('refused');
  const answer = oembedOf(asked.asked, TITLE, PORTAL);

  it('is one sandboxed frame, whatever the title', () => {
    expect(answer).toMatchObject({ type: 'rich', title: TITLE, provider_url: PORTAL });
    expect(answer['html']).not.toContain('<script');
    expect(answer['html']).toMatch(/^<iframe src="https:\/\/sequela\.example\/embed\/a{64}\?view=table" title="[^"<>]*" width="720" height="480" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy" frameborder="0"><\/iframe>$/);
  });

  it('is written as XML with nothing in it that XML cannot hold', () => {
    const xml = oembedXml(answer);
    expect(xml).toContain('<title>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; \ufffd</title>');
    expect(xml).not.toContain('\u0007');
  });
});
