import { describe, expect, it } from '@jest/globals';
import { asHtml } from '../../../records/as-html.ts';
import { readLongText } from './long-text.parse.ts';
import { htmlOffences } from './testing/html-offences.ts';

/** Every text stands between formatted words, so that there is HTML to look at. */
const htmlOf = (raw: string): string => {
  const read = readLongText(`<b>before</b> ${raw} <i>after</i>`);
  return read?.html ?? asHtml(read?.text ?? '');
};

const ATTACKS: readonly string[] = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<script>alert(1)',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)" alt="&quot; onload=&quot;alert(1)">',
  '<img """><script>alert(1)</script>">',
  '<img src="javascript:alert(1)" alt="words">',
  '<img src="https://evil.example/track.gif">',
  '<p onclick="alert(1)" style="background:url(javascript:alert(1))" class="x" id="y">words</p>',
  '<b onmouseover=alert(1)>words</b>',
  '<a href="javascript:alert(1)">words</a>',
  '<a href="JaVaScRiPt:alert(1)">words</a>',
  '<a href="java\tscript:alert(1)">words</a>',
  '<a href="java\nscript:alert(1)">words</a>',
  '<a href="&#106;avascript&colon;alert(1)">words</a>',
  '<a href="&#x6A&#x61&#x76&#x61script:alert(1)">words</a>',
  '<a href=" \u0001javascript:alert(1)">words</a>',
  '<a href="vbscript:msgbox(1)">words</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">words</a>',
  '<a href="file:///etc/passwd">words</a>',
  '<a href="//evil.example" target="_blank" rel="opener" ping="https://evil.example">words</a>',
  '<a href="https://x.example/\'onclick=\'alert(1)">words</a>',
  '<a href=\'https://x.example/"onclick="alert(1)\'>words</a>',
  '<svg onload=alert(1)><animate onbegin=alert(1) attributeName=x></svg>',
  '<svg/onload=alert(1)>',
  '<svg><a xlink:href="javascript:alert(1)"><text>words</text></a></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<math><annotation-xml encoding="text/html"><script>alert(1)</script></annotation-xml></math>',
  '<style>@import "https://evil.example/x.css"; p{width:expression(alert(1))}</style>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="x.swf"><embed src="x.swf"></object>',
  '<form action="https://evil.example"><input name=q autofocus onfocus=alert(1)><button formaction="javascript:alert(1)">words</button></form>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">words</p></noscript>',
  '<template><script>alert(1)</script><p>words</p></template>',
  '<title><img src=x onerror=alert(1)></title>',
  '<textarea></textarea><script>alert(1)</script></textarea>',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  '<select><option><script>alert(1)</script></option></select>',
  '<xmp><img src=x onerror=alert(1)></xmp><plaintext><img src=x onerror=alert(1)>',
  '<!-- <img src=x onerror=alert(1)>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><?php echo "<script>alert(1)</script>" ?>',
  '<!DOCTYPE html [<!ENTITY x "<script>alert(1)</script>">]>&x;',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
  '<<script>alert(1)//<</script>',
  '<b/onclick=alert(1)//<p>words',
  '<td colspan="1 onclick=alert(1)" rowspan="javascript:1">words</td>',
  '<table><tr><td colspan=\'"><script>alert(1)</script>\'>words</td></tr></table>',
  '[javascript:alert(1) words] [[javascript:alert(1)|words]]',
  '[https://x.example/"onclick="alert(1) words]',
  "[[https://x.example/'><script>alert(1)</script>|words]]",
  "'''<script>alert(1)</script>''' {{<script>alert(1)</script>|<img src=x onerror=alert(1)>}}",
  '\n== <img src=x onerror=alert(1)> ==\n* <svg onload=alert(1)>\n',
  '<custom-element onclick=alert(1)>words</custom-element>',
  '<marquee onstart=alert(1)>words</marquee><details open ontoggle=alert(1)>words</details>',
  '<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>',
];

describe('the HTML of a long text', () => {
  it.each(ATTACKS)('has nothing that acts or loads: %s', (attack) => {
    expect(htmlOffences(htmlOf(attack))).toEqual([]);
    expect(htmlOffences(htmlOf(`<ul><li>${attack}</li></ul>`))).toEqual([]);
    expect(htmlOffences(htmlOf(`<table><tr><td>${attack}</td>${attack}</tr></table>`))).toEqual([]);
  });

  it.each(ATTACKS)('keeps the words around: %s', (attack) => {
    expect(readLongText(`<p>before</p>${attack}`)?.text).toContain('before');
    const closed = readLongText(`${attack} <p>after</p>`)?.text ?? '';
    if (!attack.startsWith('<!--[')) expect(closed).toContain('after');
  });

  it('is the same when it is read again', () => {
    for (const attack of ATTACKS) {
      const once = htmlOf(attack);
      expect(htmlOffences(readLongText(once)?.html ?? '')).toEqual([]);
    }
  });

  it('would be found out by the check if it were not safe', () => {
    expect(htmlOffences('<p onclick="x"><img src="x"><a href="javascript:x" rel="nofollow noopener noreferrer">x</a></p><!--x-->')).toEqual([
      'p onclick=x',
      'img',
      'img src=x',
      'a href=javascript:x',
      '#comment',
    ]);
  });

  it('keeps an escaped tag as text, decoded once', () => {
    expect(readLongText('<p>&lt;script&gt; <b>x</b> &amp;lt;b&amp;gt;</p>')).toEqual({
      text: '<script> x &lt;b&gt;',
      html: '<p>&lt;script&gt; <b>x</b> &amp;lt;b&amp;gt;</p>',
    });
  });

  it('keeps the words of a link that leads nowhere safe', () => {
    expect(readLongText('<p><b>a</b> <a href="javascript:x">link</a></p>')?.html).toBe('<p><b>a</b> link</p>');
  });
});
