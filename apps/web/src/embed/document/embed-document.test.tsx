import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from '@jest/globals';
import { embedAnswerOf, HOSTILE, withoutValues } from '../testing/embed-answer-of.ts';
import { EmbedArticle, EmbedShell } from './embed-document.tsx';
import { embedPolicy } from './embed-policy.ts';
import { EMBED_STYLES } from './embed-styles.ts';

const QUESTION = '{ release { id } }';
const answerWith = (set: Parameters<typeof embedAnswerOf>[2] = {}) => embedAnswerOf(QUESTION, { release: { id: 'r-0123456789abcdef' } }, set);
const article = (set: Parameters<typeof embedAnswerOf>[2] = {}): string => renderToStaticMarkup(<EmbedArticle answer={answerWith(set)} body={<p>The answer</p>} />);
const documentOf = (title: string, theme: 'auto' | 'dark' = 'auto'): string =>
  renderToStaticMarkup(
    <EmbedShell title={title} theme={theme} styles={EMBED_STYLES} oembed="https://sequela.example.org/oembed?url=x" script="1 < 2 && 3">
      <EmbedArticle answer={answerWith({ title, notes: [title], licenceNote: title, sources: [{ id: title, name: title, licence: title, licenceUrl: null, attribution: title, url: null }] })} body={null} />
    </EmbedShell>,
  );

describe('the document of an embed', () => {
  it('tells language, title, where others learn to embed it, and its theme', () => {
    const html = documentOf('Skin rash', 'dark');
    expect(html).toMatch(/^<html lang="en" data-theme="dark"><head><meta charSet="utf-8"/);
    expect(html).toContain('<title>Skin rash · Sequela</title>');
    expect(html).toContain('type="application/json+oembed" href="https://sequela.example.org/oembed?url=x&amp;format=json"');
    expect(html).toContain('type="text/xml+oembed" href="https://sequela.example.org/oembed?url=x&amp;format=xml"');
    expect(documentOf('Skin rash')).toMatch(/^<html lang="en">/);
  });

  it('holds styles and script to the letter, as the hashes of the policy are of them', () => {
    const html = documentOf('A');
    const policy = embedPolicy(EMBED_STYLES, '1 < 2 && 3');
    for (const [tag, directive] of [['style', 'style-src'], ['script', 'script-src']] as const) {
      const inner = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '';
      expect(policy).toContain(`${directive} 'sha256-${createHash('sha256').update(inner).digest('base64')}'`);
    }
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('shows %j as text wherever it may stand', (_, text) => {
    const html = documentOf(text);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/<title>[^<]*<\/title>/g)).toHaveLength(1);
    expect(withoutValues(html)).not.toMatch(/<(?:img|iframe|object|base|form)\b|<[a-z][^>]*\s(?:on\w+|style|src)=/i);
    expect(html).not.toMatch(/href="(?!https:\/\/)/);
  });
});

describe('what every embed says', () => {
  it('is notes, licence, release, sources with their credits, and the way home', () => {
    const html = article({ notes: ['Reconstruction; not the published one.'], licenceNote: 'except the statements of source:one, which says so' });
    expect(html).toContain('<div class="note" role="note"><p><bdi>Reconstruction; not the published one.</bdi></p></div>');
    expect(html).toContain('<a href="https://creativecommons.org/licenses/by/4.0/" target="_blank" rel="noopener license">CC BY 4.0</a>, except the statements of One, which says so');
    expect(html).toContain('Release r-0123456789abcdef of 22 Nov 2026');
    expect(html).toContain('<a href="https://sequela.example.org/sources/source:one" target="_blank" rel="noopener">One</a>');
    expect(html).toMatch(/<details>.*<bdi>One, by its authors<\/bdi>.*<\/details>/);
    expect(html).toMatch(/href="https:\/\/sequela\.example\.org\/explorer\?document=[0-9a-f]{64}"[^>]*>.*Open in Sequela/);
    expect(html).toMatch(/href="https:\/\/sequela\.example\.org\/embeds\/[0-9a-f]{64}"/);
  });

  it('groups sources by licence, and says where none is stated', () => {
    const source = { licenceUrl: null, attribution: 'x', url: null };
    const html = article({ sources: [{ ...source, id: 'source:a', name: 'A', licence: 'MIT' }, { ...source, id: 'source:b', name: 'B', licence: 'NONE' }, { ...source, id: 'source:c', name: 'C', licence: 'MIT' }] });
    expect(html).toMatch(/A<\/a><\/span><span>, <a [^>]*>C<\/a><\/span> – MIT licence<\/li><li><span><a [^>]*>B<\/a><\/span> – no licence stated/);
  });

  it('opens all links outside the frame, and none with a hold on it', () => {
    const links = article({ licenceNote: null }).match(/<a [^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(link).toMatch(/target="_blank" rel="noopener[ "]/);
  });

  it('tells of an older release no date that it has not', () => {
    expect(article({ release: { id: 'r-00000000000000aa', date: null } })).toContain('Release r-00000000000000aa, made from');
  });
});

describe('the policy of an embed', () => {
  it('lets nothing in, and anybody frame it; names no origin, which a sandboxed frame has not', () => {
    const policy = embedPolicy('a', null);
    expect(policy.split('; ').map((directive) => directive.replace(/'sha256-[^']+'/, '#'))).toEqual(["default-src 'none'", 'style-src #', 'img-src data:', "base-uri 'none'", "form-action 'none'", 'frame-ancestors *']);
    expect(embedPolicy('a', 'b')).not.toMatch(/unsafe|nonce|'self'|https?:/);
  });
});
