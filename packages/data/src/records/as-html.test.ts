import { describe, expect, it } from '@jest/globals';
import { asHtml } from './as-html.ts';

describe('a plain text as HTML', () => {
  it('is escaped whole', () => {
    expect(asHtml(`<script>alert("1")</script> & 'x'`)).toBe('<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>');
  });

  it('escapes what is escaped already, since a text is never read as HTML', () => {
    expect(asHtml('&lt;b&gt;')).toBe('<p>&amp;lt;b&amp;gt;</p>');
  });

  it('makes paragraphs of what empty lines part, and breaks of single ends of line', () => {
    expect(asHtml('one\ntwo\n\n \n three \r\nfour')).toBe('<p>one<br />two</p><p>three<br />four</p>');
  });

  it.each(['', ' \n\n '])('is empty for the empty text %j', (text) => {
    expect(asHtml(text)).toBe('');
  });
});
