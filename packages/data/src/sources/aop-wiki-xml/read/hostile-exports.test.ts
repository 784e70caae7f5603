import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { createMemoryFiles } from '../../source-files.ts';
import { createSourceReport } from '../../source-report.ts';
import { SourceError } from '../../source.ts';
import { readTopLevelElements } from './read-export.ts';
import { READ_LIMITS, type ReadLimits } from './read-limits.ts';

const DATA = '<data xmlns="http://www.aopkb.org/aop-xml">';
const KIB = 1024;
const MIB = KIB * KIB;

interface Outcome {
  readonly fault: string | null;
  readonly elements: number;
  readonly codes: readonly string[];
}

function outcomeOf(chunks: Iterable<Uint8Array>, limits: Partial<ReadLimits> = {}): Outcome {
  const report = createSourceReport('source:aop-wiki-xml');
  let elements = 0;
  let fault: string | null = null;
  try {
    for (const element of readTopLevelElements(chunks, { source: 'source:aop-wiki-xml', file: 'export.xml', report, limits })) {
      elements += element.name === '' ? 0 : 1;
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    fault = error.message;
  }
  return { fault, elements, codes: report.lines().map(({ code }) => code) };
}

const inside = (text: string): string => `${DATA}\n<aop id="1"><title>${text}</title></aop>\n</data>`;
const cut = inside('words &amp; words');

const LAUGHS = Array.from({ length: 9 }, (_none, level) => `<!ENTITY lol${level + 1} "${`&lol${level};`.repeat(10)}">`).join('');

/** Files as text or bytes, and what the refusal says. */
const refused: readonly (readonly [what: string, file: string | Uint8Array, reason: string])[] = [
  ['billion laughs', `<!DOCTYPE data [<!ENTITY lol0 "lol">${LAUGHS}]>${inside('&lol9;')}`, 'a DOCTYPE that declares entities'],
  ['quadratic blowup', `<!DOCTYPE data [<!ENTITY a "${'a'.repeat(50_000)}">]>${inside('&a;'.repeat(50_000))}`, 'a DOCTYPE that declares entities'],
  ['an external entity on disk', `<!DOCTYPE data [<!ENTITY x SYSTEM "file:///etc/passwd">]>${inside('&x;')}`, 'it is not followed'],
  ['an external entity on the net', `<!DOCTYPE data [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>${inside('&x;')}`, 'it is not followed'],
  ['a parameter entity', `<!DOCTYPE data [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x;]>${inside('')}`, 'it is not followed'],
  ['an external DTD', `<!DOCTYPE data SYSTEM "http://127.0.0.1:9/data.dtd">${inside('')}`, 'holds a DOCTYPE'],
  ['a bare DOCTYPE', `<!DOCTYPE data>${inside('')}`, 'holds a DOCTYPE'],
  ['a DOCTYPE inside the root', `${DATA}<!DOCTYPE data></data>`, 'line 1:'],
  ['an entity nobody declared', inside('&nbsp;'), 'line 2: uses the entity &nbsp;'],
  ['an entity named like a property of objects', inside('&constructor;'), 'uses the entity &constructor;'],
  ['an entity in an attribute', `${DATA}<aop id="&copy;"/></data>`, 'uses the entity &copy;'],
  ['a lone ampersand', inside('a & b; c'), 'an ampersand stands alone'],
  ['a reference to a NUL', inside('&#0;'), 'a character reference names a character that XML does not allow'],
  ['a reference to half a character', inside('&#xD800;'), 'a character that XML does not allow'],
  ['a reference beyond Unicode', inside('&#x110000;'), 'a character that XML does not allow'],
  ['a NUL byte', inside('a\0b'), 'a control character'],
  ['a control character', inside('a\u0008b'), 'line 2: is not well-formed XML: a control character'],
  ['mis-nested tags', `${DATA}\n<aop>\n<title></aop></title></data>`, 'line 3: is not well-formed XML: a closing tag does not fit'],
  ['an attribute twice', `${DATA}<aop id="1" id="2"/></data>`, 'duplicate attribute: id'],
  ['an attribute without quotes', `${DATA}<aop id=1/></data>`, 'unquoted attribute value'],
  ['an undeclared prefix', `${DATA}<x:aop/></data>`, 'unbound namespace prefix: "x"'],
  ['another root', '<aop xmlns="http://www.aopkb.org/aop-xml"/>', 'its root is <aop> in namespace http://www.aopkb.org/aop-xml, not <data>'],
  ['another namespace', '<data xmlns="urn:other"/>', 'its root is <data> in namespace urn:other'],
  ['no namespace', '<data></data>', 'its root is <data> in no namespace'],
  ['two roots', `${inside('')}${inside('')}`, 'a second root element begins'],
  ['text after the end', `${inside('')}\nmore`, 'text follows after the end of the root'],
  ['a page to log in', '<!DOCTYPE html>\n<html><head><title>Log in</title></head></html>', 'is a web page, not XML'],
  ['an older web page', '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><html></html>', 'is a web page, not XML'],
  ['a web page alone', '<html lang=en><body>Not found<br></body></html>', 'is a web page, not XML'],
  ['an error in words', '404 page not found', 'does not begin as XML'],
  ['an error as JSON', '{"message":"rate limit"}', 'does not begin as XML'],
  ['an empty file', '', 'is empty; fetch the file again'],
  ['a file of blanks', '\n\n', 'before its first element'],
  ['another encoding by name', Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${inside('é')}`, 'latin1'), 'says it is written in ISO-8859-1; convert it with iconv'],
  ['bytes of another encoding', Buffer.from(inside('Müller'), 'latin1'), `is not valid UTF-8 at byte ${inside('Müller').indexOf('ü')} (0xfc)`],
  ['an overlong slash', Buffer.concat([Buffer.from(DATA), Buffer.from([0xc0, 0xaf])]), `at byte ${DATA.length} (0xc0)`],
  ['a surrogate in UTF-8', Buffer.concat([Buffer.from(DATA), Buffer.from([0xed, 0xa0, 0x80])]), `at byte ${DATA.length} (0xed)`],
  ['a cut character', Buffer.concat([Buffer.from(DATA), Buffer.from([0xe2, 0x82])]), `at byte ${DATA.length} (0xe2)`],
  ['UTF-16, little end first', Buffer.from(`\ufeff${inside('')}`, 'utf16le'), 'is UTF-16'],
  ['UTF-16, big end first', Buffer.from(`\ufeff${inside('')}`, 'utf16le').swap16(), 'is UTF-16'],
  ['UTF-16 without a mark', Buffer.from(inside(''), 'utf16le'), 'is UTF-16 or UTF-32 without a mark'],
  ['a gzip without its name', gzipSync(inside('')), 'is a gzip; give it a name that ends in .gz'],
  ['a zip archive', Buffer.from('PK\u0003\u0004 and more'), 'is a zip archive'],
  ['an XML declaration that comes late', ` <?xml version="1.0"?>${inside('')}`, 'line 1: is not well-formed XML'],
  ['a comment with two hyphens', `${DATA}<!-- a -- b --></data>`, 'malformed comment'],
  ['a million attributes', `${DATA}<aop ${Array.from({ length: 1_000_000 }, (_none, index) => `a${index}="1"`).join(' ')}/></data>`, 'has too many attributes'],
  ['elements a million deep', `${DATA}${'<aop>'.repeat(1_000_000)}`, 'stand too deep inside each other'],
  ['foreign elements a million deep', `${DATA}${'<aop xmlns="urn:x">'.repeat(1_000_000)}`, 'stand too deep inside each other'],
  ['a quarter of a million children', `${DATA}<aop>${'<a/>'.repeat(250_000)}</aop></data>`, 'holds too many elements'],
  ['a long name', `${DATA}<${'a'.repeat(300)}/></data>`, 'the name of an element is too long'],
  ['a long name of an attribute', `${DATA}<aop ${'a'.repeat(300)}="1"/></data>`, 'the name of an attribute is too long'],
];

describe('a hostile or broken export', () => {
  it.each(refused)('is refused by name: %s', (_what, file, reason) => {
    const bytes = typeof file === 'string' ? Buffer.from(file) : file;
    const { fault } = outcomeOf([bytes]);
    expect(fault).toMatch(/^source:aop-wiki-xml: export\.xml: /);
    expect(fault).toContain(reason);
    expect(fault?.length).toBeLessThan(400);
  });

  it.each(refused.filter(([, file]) => file.length < 2000))('is refused in the same words byte by byte: %s', (_what, file) => {
    const bytes = Buffer.from(file);
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(outcomeOf(single).fault).toBe(outcomeOf([bytes]).fault);
  });

  it('is called cut short wherever it ends early', () => {
    const bytes = Buffer.from(`<?xml version="1.0"?>${cut}`);
    for (let length = 1; length < bytes.length; length += 1) {
      expect(outcomeOf([bytes.subarray(0, length)]).fault).toMatch(/: line \d: the file ends .*: it is cut short; fetch it again$/);
    }
    expect(outcomeOf([bytes]).fault).toBeNull();
  });

  it('never follows an inclusion or a stylesheet; it says what it left out', () => {
    const include = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>';
    const outcome = outcomeOf([Buffer.from(`<?xml-stylesheet type="text/xsl" href="http://127.0.0.1:9/x.xsl"?>${DATA}<aop>${include}</aop></data>`)]);
    expect(outcome).toEqual({ fault: null, elements: 1, codes: ['processing-instruction', 'foreign-element'] });
  });
});

/** Chunks of one letter without end, after a beginning; counts how much was asked for. */
function endless(begin: string, piece: string): { chunks(): Generator<Uint8Array>; pulled(): number } {
  let pulled = 0;
  const chunk = Buffer.from(piece.repeat(Math.ceil((256 * KIB) / piece.length)));
  return {
    *chunks() {
      yield Buffer.from(begin);
      for (;;) {
        if (pulled > 1024 * MIB) throw new Error('a gigabyte was read');
        pulled += chunk.length;
        yield chunk;
      }
    },
    pulled: () => pulled,
  };
}

describe('a file without end', () => {
  const SLACK = MIB;
  /** Lower than those in use, so that the test is quick; the first case is tried with both. */
  const LOW = { textCharacters: MIB, attributeCharacters: 64 * KIB, topLevelCharacters: 2 * MIB, descendants: 20_000 };
  const cases: readonly (readonly [what: string, begin: string, piece: string, most: number])[] = [
    ['text', `${DATA}<aop><title>`, 'a', LOW.textCharacters],
    ['text of references', `${DATA}<aop><title>`, '&amp;', LOW.textCharacters],
    ['text of another namespace', `${DATA}<x xmlns="urn:x">`, 'a', LOW.textCharacters],
    ['CDATA', `${DATA}<aop><title><![CDATA[`, 'a', LOW.textCharacters],
    ['a comment', `${DATA}<!--`, 'a', LOW.textCharacters],
    ['a comment before the root', '<!--', 'a', LOW.textCharacters],
    ['an instruction', `${DATA}<?a `, 'a', LOW.textCharacters],
    ['a DOCTYPE', '<!DOCTYPE data [', '<!ENTITY a "a">', LOW.textCharacters],
    ['a name', `${DATA}<`, 'a', LOW.textCharacters],
    ['the name of an entity', `${DATA}<aop>&`, 'a', LOW.textCharacters],
    ['blanks before the root', '', ' ', LOW.textCharacters],
    ['an attribute', `${DATA}<aop id="`, 'a', LOW.attributeCharacters],
    ['the name of an attribute', `${DATA}<aop `, 'a', LOW.attributeCharacters],
    ['blanks inside a tag', `${DATA}<aop`, ' ', LOW.attributeCharacters],
    ['attributes', `${DATA}<aop `, 'a:a="1" ', LOW.attributeCharacters],
    ['a top-level element', `${DATA}<aop>`, `<title>${'a'.repeat(5000)}</title>`, LOW.topLevelCharacters],
    ['texts between comments', `${DATA}<aop>`, `${'a'.repeat(5000)}<!---->`, LOW.topLevelCharacters],
    ['children', `${DATA}<aop>`, '<title/>', LOW.descendants * '<title/>'.length],
  ];

  it.each(cases)('is refused long before it is in memory: %s', (_what, begin, piece, most) => {
    const file = endless(begin, piece);
    expect(outcomeOf(file.chunks(), LOW).fault).toMatch(/ is refused \(\w+\)/);
    expect(file.pulled()).toBeLessThan(most + SLACK);
  });

  it('is refused at the limits in use', () => {
    const file = endless(`${DATA}<aop><title>`, 'a');
    expect(outcomeOf(file.chunks()).fault).toContain(`more than ${READ_LIMITS.textCharacters} is refused (textCharacters)`);
    expect(file.pulled()).toBeLessThan(READ_LIMITS.textCharacters + SLACK);
  });

  it('is refused at the limit of the whole file, of small things too', () => {
    const limits = { characters: 4 * MIB, elements: 10_000 };
    const comments = endless(DATA, '<!-- a -->\n');
    expect(outcomeOf(comments.chunks(), limits).fault).toContain('the file is too long');
    expect(comments.pulled()).toBeLessThan(limits.characters + SLACK);
    const elements = endless(DATA, '<aop/>');
    expect(outcomeOf(elements.chunks(), limits).fault).toContain('the file has too many elements');
    expect(elements.pulled()).toBeLessThan(2 * SLACK);
  });

  it('is refused as a gzip that unpacks to a thousand times its size', () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from(`${DATA}<aop><title>`), Buffer.alloc(128 * MIB, 'a')]));
    const files = createMemoryFiles({ 'export.xml.gz': bomb });
    expect(bomb.length).toBeLessThan(MIB);
    expect(outcomeOf(files.chunks('export.xml.gz')).fault).toContain(`more than ${READ_LIMITS.textCharacters} is refused (textCharacters)`);
  });
});
