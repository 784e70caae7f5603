import { describe, expect, it } from '@jest/globals';
import { createSourceReport } from '../../source-report.ts';
import { generatedExport } from '../../testing/generated-export.ts';
import { createElementCensus } from './element-census.ts';
import { readTopLevelElements } from './read-export.ts';
import type { XmlElement } from './xml-element.ts';

const DATA = '<data xmlns="http://www.aopkb.org/aop-xml">';

function read(chunks: Iterable<Uint8Array>): { readonly elements: readonly XmlElement[]; readonly lines: readonly string[] } {
  const report = createSourceReport('source:aop-wiki-xml');
  const elements = [...readTopLevelElements(chunks, { source: 'source:aop-wiki-xml', file: 'export.xml', report })];
  return { elements, lines: report.lines().map(({ severity, code, reason }) => `${severity} ${code} ${reason}`) };
}

const readText = (text: string): ReturnType<typeof read> => read([Buffer.from(text)]);

const SMALL = `<?xml version="1.0" encoding="UTF-8"?>
<!-- invented -->
${DATA}\r
  <aop id="1">
    <title>Dose in µM – “α” 𝛼 &amp; &lt;b&gt;&#xe9;&#233;</title>
    <abstract><![CDATA[<p>A & B</p>]]></abstract>
    <authors>
    </authors>
  </aop>
  <stressor id="s&quot;1" note='a
b'/>
</data>
`;

describe('readTopLevelElements', () => {
  it('gives elements with attributes, own text decoded once, children and lines', () => {
    const { elements, lines } = readText(SMALL);
    expect(elements).toEqual([
      {
        name: 'aop',
        attributes: { id: '1' },
        text: '',
        line: 4,
        children: [
          { name: 'title', attributes: {}, text: 'Dose in µM – “α” 𝛼 & <b>éé', children: [], line: 5 },
          { name: 'abstract', attributes: {}, text: '<p>A & B</p>', children: [], line: 6 },
          { name: 'authors', attributes: {}, text: '', children: [], line: 7 },
        ],
      },
      { name: 'stressor', attributes: { id: 's"1', note: 'a b' }, text: '', children: [], line: 10 },
    ]);
    expect(lines).toEqual([]);
  });

  it('reads the same wherever the file is cut into two chunks, inside a character too', () => {
    const bytes = Buffer.from(SMALL);
    const whole = readText(SMALL).elements;
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(read([bytes.subarray(0, at), bytes.subarray(at)]).elements).toEqual(whole);
    }
  });

  it('reads the same byte by byte out of one buffer that is filled again and again', () => {
    const bytes = Buffer.from(SMALL);
    const one = new Uint8Array(1);
    function* refilled(): Generator<Uint8Array> {
      for (const byte of bytes) {
        one[0] = byte;
        yield one;
      }
    }
    expect(read(refilled()).elements).toEqual(readText(SMALL).elements);
  });

  it('takes a byte order mark, prefixes, mixed text and CDATA that follow each other', () => {
    const prefixed = '\ufeff<a:data xmlns:a="http://www.aopkb.org/aop-xml"><a:aop>one<a:title/><!-- no -->two<![CDATA[ <three>]]></a:aop></a:data>';
    expect(readText(prefixed).elements).toMatchObject([{ name: 'aop', text: 'onetwo <three>', children: [{ name: 'title' }] }]);
  });

  it('keeps an attribute or element named like a property of objects', () => {
    const { elements } = readText(`${DATA}<constructor __proto__="x" toString="y"/></data>`);
    expect(elements[0]?.name).toBe('constructor');
    expect(Object.entries(elements[0]?.attributes ?? {})).toEqual([['__proto__', 'x'], ['toString', 'y']]);
  });

  it('yields an element before the next chunk is pulled, and closes the chunks where the reader stops', () => {
    let pulled = 0;
    let closed = false;
    function* chunks(): Generator<Uint8Array> {
      try {
        pulled += 1;
        yield Buffer.from(`${DATA}<aop id="1"/>`);
        pulled += 1;
        yield Buffer.from('<aop id="2"/></data>');
      } finally {
        closed = true;
      }
    }
    const report = createSourceReport('source:aop-wiki-xml');
    for (const element of readTopLevelElements(chunks(), { source: 'source:aop-wiki-xml', file: 'export.xml', report })) {
      expect(element.attributes).toEqual({ id: '1' });
      expect(pulled).toBe(1);
      break;
    }
    expect(closed).toBe(true);
  });

  it('leaves out what is not of the namespace, and says so once each', () => {
    const { elements, lines } = readText(
      `<?xml-stylesheet href="https://example.org/x.xsl"?>${DATA.replace('>', ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b">')}` +
        'loose<aop id="1"><x xmlns="urn:other"><title xmlns="http://www.aopkb.org/aop-xml">inside</title></x><title>kept</title></aop>' +
        '<aop xmlns="" id="2"/><aop id="3" xml:lang="en"/><?php a ?><?php b ?></data>',
    );
    expect(elements.map(({ attributes, children }) => [attributes['id'], ...children.map(({ text }) => text)])).toEqual([['1', 'kept'], ['3']]);
    expect(lines).toEqual([
      'DOUBTFUL processing-instruction <?xml-stylesheet?> is an instruction to a program; it was not followed (first in line 1)',
      'DOUBTFUL processing-instruction <?php?> is an instruction to a program; it was not followed (first in line 1, 2 times)',
      expect.stringMatching(/^DOUBTFUL foreign-attribute xsi:schemaLocation \(http:\/\/www.w3.org\/2001\/XMLSchema-instance/),
      expect.stringMatching(/^DOUBTFUL foreign-attribute xml:lang/),
      'DOUBTFUL loose-text text is text between the elements of the file; it was left out (first in line 1)',
      expect.stringMatching(/^DOUBTFUL foreign-element <x> \(urn:other\) is an element of another namespace/),
      expect.stringMatching(/^DOUBTFUL foreign-element <aop> \(no namespace\)/),
    ]);
  });
});

describe('a generated export', () => {
  it.each([
    ['of 2019', { scale: 0.03, seed: 'a' }],
    ['with newer elements', { scale: 0.02, seed: 'b', newer: true }],
  ])('%s reads with exact counts, and holds nothing unknown', (_what, options) => {
    const { bytes, expected } = generatedExport(options);
    const { elements, lines } = read([bytes]);
    const census = createElementCensus();
    const empty = new Map<string, number>();
    const longest = new Map<string, number>();
    const walk = (element: XmlElement, path: string): void => {
      const bare = element.text === '' && element.children.length === 0 && Object.keys(element.attributes).length === 0;
      if (bare) empty.set(path, (empty.get(path) ?? 0) + 1);
      if (element.text !== '') longest.set(path, Math.max(longest.get(path) ?? 0, element.text.length));
      for (const child of element.children) walk(child, `${path}/${child.name}`);
    };
    for (const element of elements) {
      census.add(element);
      walk(element, element.name);
    }
    expect(Object.fromEntries(census.counts())).toEqual(expected.elements);
    expect(Object.fromEntries(empty)).toEqual(expected.empty);
    expect(Object.fromEntries(longest)).toEqual(expected.longest);
    expect(Object.keys(expected.elements).length).toBeGreaterThan(120);
    const report = createSourceReport('source:aop-wiki-xml');
    census.report(report, 'export.xml');
    expect([...lines, ...report.lines()]).toEqual([]);
  });
});
