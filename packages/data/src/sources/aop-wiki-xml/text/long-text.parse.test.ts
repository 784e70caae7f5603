import { describe, expect, it } from '@jest/globals';
import { readLongText } from './long-text.parse.ts';
import { depthOf, htmlOffences } from './testing/html-offences.ts';

const textOf = (raw: string): string | undefined => readLongText(raw)?.text;
const htmlOf = (raw: string): string | null | undefined => readLongText(raw)?.html;
const REL = 'rel="nofollow noopener noreferrer"';

describe('a long text', () => {
  it.each(['', ' \n\t', '<p>&nbsp;</p>', '<p></p><br/><ul><li> </li></ul>', '<!-- words -->', '\u200b\ufeff', '<script>x</script>'])(
    'is null where nothing is to be read: %j',
    (raw) => {
      expect(readLongText(raw)).toBeNull();
    },
  );

  it('of words only has no HTML', () => {
    expect(readLongText('  Words,\u00a0 “quoted” &amp; more.\n')).toEqual({ text: 'Words, “quoted” & more.', html: null });
    expect(readLongText('<p>One  paragraph<br/>two lines</p>\n<p>and another</p>')).toEqual({
      text: 'One paragraph\ntwo lines\n\nand another',
      html: null,
    });
  });

  it('without tags keeps its ends of line', () => {
    expect(textOf('one\ntwo\r\n\r\n\r\nthree')).toBe('one\ntwo\n\nthree');
  });

  it('loses the characters that nobody sees, and keeps the words whole', () => {
    expect(textOf('<p>hepa\u00adto\u200bcyte&#8203;s &zwj;and&shy; \u202emore\ufeff</p>')).toBe('hepatocytes and more');
  });
});

describe('a < that begins no tag', () => {
  it.each([
    ['p<0.05', 'p<0.05'],
    ['<p>IL-2 <10 nM, p < 0.05 and p<.001</p>', 'IL-2 <10 nM, p < 0.05 and p<.001'],
    ['<p>levels of IL-2 <IL-15 were seen; x <a and c> y</p>', 'levels of IL-2 <IL-15 were seen; x <a and c> y'],
    ['<p>n<b and then no end', 'n<b and then no end'],
    ['<p>a <-> b << c <= d <> e</p>', 'a <-> b << c <= d <> e'],
    ['dose <5 mg/kg <unknown tag> stays', 'dose <5 mg/kg <unknown tag> stays'],
    ['<p>x <3 <b>y</b> &lt;4</p>', 'x <3 y <4'],
    ['<p>a <!-- never closed</p>', 'a <!-- never closed'],
  ])('is a word: %s', (raw, text) => {
    expect(textOf(raw)).toBe(text);
  });
});

describe('the plain text of HTML', () => {
  it('breaks lines at blocks, begins items with a hyphen, parts cells', () => {
    const raw =
      '<h2>Head</h2><p>one</p><ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>' +
      '<table><tr><th></th><th>H</th></tr><tr><td><p>1</p><p>2</p></td><td></td><td>3</td></tr></table><div>end</div>';
    expect(textOf(raw)).toBe('Head\n\none\n\n- a\n- b\n- c\n\nd\n\n| H\n1 2 | | 3\n\nend');
  });

  it('keeps sub- and superscripts beside their letters', () => {
    expect(textOf('<p>Ca<sup>2+</sup>, H<sub>2</sub>O<sub>2</sub> and <i>in vitro</i>, <b>a</b><b> </b>b</p>')).toBe('Ca2+, H2O2 and in vitro, a b');
  });

  it('decodes entities exactly once', () => {
    expect(textOf('<p>&alpha;-SMA &amp;lt; &#x3b2; AT&T &amp;amp; &unknown;</p>')).toBe('α-SMA &lt; β AT&T &amp; &unknown;');
  });

  it('keeps the lines of preformatted words', () => {
    expect(textOf('<pre>a  b\n   c\n</pre><p>d</p>')).toBe('a  b\n   c\n\nd');
  });
});

describe('the HTML of a text', () => {
  it('is well formed whatever is left open', () => {
    expect(htmlOf('<p>a <b>bold <i>both</b> italic</i><li>item<li>other</ul></p></div>tail')).toBe(
      '<p>a <b>bold <i>both</i></b><i> italic</i></p><ul><li>item</li><li>other</li></ul><p>tail</p>',
    );
  });

  it('lowers headings to h3 and leaves out no level', () => {
    expect(htmlOf('<h1>a</h1><h2>b</h2><h6>c</h6><h2>d</h2><h1>e</h1><p>x</p>')).toBe(
      '<h3>a</h3><h4>b</h4><h5>c</h5><h4>d</h4><h3>e</h3><p>x</p>',
    );
  });

  it('takes a paragraph in a heading for the heading, and closes a heading that is not', () => {
    expect(htmlOf('<h2><p>a</p></h2><p>b</p><h3>c<p>d</p>')).toBe('<h3>a</h3><p>b</p><h4>c</h4><p>d</p>');
  });

  it('has no space between items and rows', () => {
    expect(htmlOf('<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<table>\n<tr>\n<td>c</td>\n</tr>\n</table>')).toBe(
      '<ul><li>a</li><li>b</li></ul><table><tr><td>c</td></tr></table>',
    );
  });

  it('has no empty paragraphs, items or emphasis', () => {
    expect(htmlOf('<p>&nbsp;</p><p><b></b><br></p><ul><li></li><li><i>x</i></li></ul><table><tr><td></td></tr></table>')).toBe(
      '<ul><li><i>x</i></li></ul>',
    );
  });

  it('makes a link of every image', () => {
    expect(htmlOf('<p><a href="/big.png"><img src="/system/x.png" alt="Figure 1"></a>: <img src="data:image/png;base64,AA"></p>')).toBe(
      `<p><a href="https://aopwiki.org/system/x.png" ${REL}>image: Figure 1</a>: image</p>`,
    );
  });

  it.each([
    ['/events/18', 'https://aopwiki.org/events/18'],
    ['https://x.example/a?b=1&amp;c=2', 'https://x.example/a?b=1&amp;c=2'],
    ['doi:10.1000/X.1', 'https://doi.org/10.1000/X.1'],
    ['www.x.example', 'http://www.x.example/'],
    ['mailto:a@x.example', 'mailto:a@x.example'],
  ])('resolves the address %s', (written, address) => {
    expect(htmlOf(`<p><a href="${written}">x</a></p>`)).toBe(`<p><a href="${address}" ${REL}>x</a></p>`);
  });

  it.each(['#_ftn1', '', 'C:\\Users\\x.docx', 'cid:1', 'http://'])('keeps words of a link to %j', (written) => {
    expect(readLongText(`<p><i>a</i> <a href="${written}">x</a></p>`)?.html).toBe('<p><i>a</i> x</p>');
  });

  it('keeps the spans of cells and nothing else of tables', () => {
    expect(htmlOf('<table border=1 style="x"><tbody><tr><td colspan="2" width=3>a</td><td rowspan=x>b</td></tr></tbody></table>')).toBe(
      '<table><tbody><tr><td colspan="2">a</td><td>b</td></tr></tbody></table>',
    );
  });

  it('takes cells out of nowhere as paragraphs, and words out of rows as cells', () => {
    expect(htmlOf('<td><i>a</i></td><table>b<tr>c</tr></table>')).toBe('<p><i>a</i></p><table><tr><td>b</td></tr><tr><td>c</td></tr></table>');
  });

  it('has nothing of what Word leaves', () => {
    const pasted =
      '<!--[if gte mso 9]><xml><w:WordDocument>x</w:WordDocument></xml><![endif]--><p class="MsoNormal" style="mso-list:l0">' +
      '<![if !supportLists]><span lang=EN-US style=\'font-family:"Symbol"\'>One<o:p></o:p></span><![endif]> <st1:place w:st="on">“two”</st1:place>&nbsp;<b>x</b><o:p/></p>';
    expect(readLongText(pasted)).toEqual({ text: 'One “two” x', html: '<p>One “two” <b>x</b></p>' });
  });
});

describe('old wiki markup', () => {
  it('has headings, items and breaks at line starts', () => {
    expect(readLongText("== Head ==\none\ntwo ''three''\n\n* a\n*b\n# c\nend")).toEqual({
      text: 'Head\n\none\ntwo three\n\n- a\n- b\n\n- c\n\nend',
      html: '<h3>Head</h3><p>one<br />two <em>three</em></p><ul><li>a</li><li>b</li></ul><ol><li>c</li></ol><p>end</p>',
    });
  });

  it('has links to pages of the wiki and to the web', () => {
    expect(htmlOf('<p>[[Event:18|AhR]] [[Some page|words]] [[Page]] [https://x.example/a its words] [https://x.example/b]</p>')).toBe(
      `<p><a href="https://aopwiki.org/events/18" ${REL}>AhR</a> words Page <a href="https://x.example/a" ${REL}>its words</a> ` +
        `<a href="https://x.example/b" ${REL}>https://x.example/b</a></p>`,
    );
  });

  it('has pictures within items and at line starts', () => {
    expect(textOf('* a <img src="/x.png" alt="b"> c\n* d\n<img src="/y.png" alt="e"> f')).toBe('- a image: b c\n- d\n\nimage: e f');
  });

  it('has emphasis around words only', () => {
    expect(htmlOf("'''bold''' ''it'' '''''both''''' 4''-hydroxy, 5'' and 3''-end &#39;&#39;x&#39;&#39;")).toBe(
      "<p><strong>bold</strong> <em>it</em> <em><strong>both</strong></em> 4''-hydroxy, 5'' and 3''-end <em>x</em></p>",
    );
  });

  it('has references, templates and pictures as words', () => {
    expect(textOf('a<ref name="x">Smith 2001</ref><ref name="x"/> {{cite journal | author = A B | year=2001}} {{Reflist}} [[File:x.png|thumb|The map]]')).toBe(
      'a [Smith 2001] A B, 2001 image: The map',
    );
  });

  it('has items only where the text has no paragraphs of its own', () => {
    expect(textOf('<p>a</p>\n* b\nc')).toBe('a\n\n* b c');
  });

  it.each([
    ['<p>== Head ==</p><p>words</p>', '<h3>Head</h3><p>words</p>'],
    ['<p>before<br />=== <b>Head</b> &amp; more ===<br />words == not one</p>', '<p>before</p><h3><b>Head</b> &amp; more</h3><p>words == not one</p>'],
    ['<div>a</div>\n== b ==\n<p>c</p>', '<p>a</p><h3>b</h3><p>c</p>'],
  ])('has headings in HTML as well: %s', (raw, html) => {
    expect(htmlOf(raw)?.replace(/<br \/>(?=<\/p>)/u, '')).toBe(html);
  });

  it('takes no heading out of sentences', () => {
    expect(textOf(`<p>a == b == c</p><p>==</p><p>== ${'x'.repeat(400)} ==</p>`)).toBe(`a == b == c\n\n==\n\n== ${'x'.repeat(400)} ==`);
  });
});

describe('a table of wiki markup', () => {
  const TABLE = '{| class="wikitable" border=1\n|+ style="x" | Doses\n|-\n! Dose !! colspan="2" | Effect\n|- valign=top\n| 1 mg || none || <i>x</i> & p<0.05\n|-\n| 2 mg\n| some [[Event:18|AhR]]\nand more\n|}';
  const HTML = `<table><caption>Doses</caption><tr><th>Dose</th><th colspan="2">Effect</th></tr><tr><td>1 mg</td><td>none</td><td><i>x</i> &amp; p&lt;0.05</td></tr><tr><td>2 mg</td><td>some <a href="https://aopwiki.org/events/18" ${REL}>AhR</a><br />and more</td></tr></table>`;
  const TEXT = 'Doses\nDose | Effect\n1 mg | none | x & p<0.05\n2 mg | some AhR and more';

  it('is a table, in lines and in HTML', () => {
    expect(readLongText(`== Head ==\n* item\n${TABLE}\nafter\nit`)).toEqual({ text: `Head\n\n- item\n\n${TEXT}\n\nafter\nit`, html: `<h3>Head</h3><ul><li>item</li></ul>${HTML}<p>after<br />it</p>` });
    expect(readLongText(`<p>before</p><p>${TABLE.replaceAll('\n', '<br />')}</p><p>after</p>`)).toEqual({ text: `before\n\n${TEXT}\n\nafter`, html: `<p>before</p>${HTML}<p>after</p>` });
    expect(readLongText(TABLE.split('\n').map((line) => `<p>${line}</p>`).join('\n'))).toEqual({ text: TEXT, html: HTML });
  });

  it('keeps words where settings would be, and words beside its end', () => {
    expect(textOf('{| Words first\n|- and here\n| a | b\n| x=<b>1</b> | c\n|} tail')).toBe('Words first\nand here | a | b | x=1 | c\n\ntail');
  });

  it('within a table is one in a cell', () => {
    expect(htmlOf('{|\n| a\n{|\n| b\n|}\n| c\n|}')).toBe('<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>');
  });

  it.each(['{|\n| a || b\nno end', 'a {| b\n| c\n|}', '{| a |}', '|}\n{|', '{{x\n|}}'])('is none where it does not begin or end: %j', (raw) => {
    expect(htmlOf(raw) ?? '').not.toContain('<table');
    for (const word of ['a', 'b', 'c', 'end'].filter((one) => new RegExp(`\\b${one}\\b`, 'u').test(raw))) expect(textOf(raw)).toMatch(new RegExp(`\\b${word}\\b`, 'u'));
  });

  it.each([
    ['opened over and over', (n: number) => `${'{|\n| w\n'.repeat(n)}|}`],
    ['nested deeply', (n: number) => `${'{|\n| w\n'.repeat(n)}${'|}\n'.repeat(n)}`],
    ['of settings that do not end', (n: number) => `{| ${'a="1" '.repeat(n)}\n| ${'a=1 '.repeat(n)}w\n|}`],
    ['with tags across its cells', (n: number) => `{|\n| ${'<b>w || </i><script>x</script>'.repeat(n)}\n|}`],
  ])('%s loses no words and stays safe', (_, made) => {
    const read = readLongText(`first\n${made(2000)}\nlast`);
    expect(read?.text.startsWith('first')).toBe(true);
    expect(read?.text.endsWith('last')).toBe(true);
    expect(read?.text.match(/\bw\b/gu)?.length).toBe(made(2000).match(/\bw\b/gu)?.length);
    expect(htmlOffences(read?.html ?? '')).toEqual([]);
    expect(depthOf(read?.html ?? '')).toBeLessThan(64);
  });
});
