import { describe, expect, it } from '@jest/globals';
import { readTurtle, splitIdentifier } from './read-turtle.ts';
import { createMemoryFiles } from './source-files.ts';

const read = (text: string) => readTurtle(createMemoryFiles({ 'a.ttl': text }), 'source:test', 'a.ttl');
const PREFIX = '@prefix ex: <https://example.org/> .\n';

describe('readTurtle', () => {
  it('reads statements in the order of the file', () => {
    const quads = read(`${PREFIX}ex:b ex:p "one"@en, "two" .\nex:a ex:p ex:b .\n`);
    expect(quads.map(({ subject, object }) => [subject.value, object.value])).toEqual([
      ['https://example.org/b', 'one'],
      ['https://example.org/b', 'two'],
      ['https://example.org/a', 'https://example.org/b'],
    ]);
  });

  it.each([
    ['breaks off in a statement', `${PREFIX}ex:a ex:p ex:b ;\n`, /a\.ttl: is not whole Turtle \(.*\); it is cut short or damaged/],
    ['breaks off in a text', `${PREFIX}ex:a ex:p "no end`, /is not whole Turtle/],
    ['is a web page', '<!DOCTYPE html>\n<html><body>moved</body></html>', /is a web page, not Turtle/],
    ['is empty', ' \n', /is empty/],
    ['states nothing', PREFIX, /holds no statement/],
  ])('throws where the file %s', (_, text, message) => expect(() => read(text)).toThrow(message));
});

describe('splitIdentifier', () => {
  it('splits addresses of identifiers.org and no others', () => {
    expect(splitIdentifier('https://identifiers.org/chembl.compound/CHEMBL1')).toEqual({ collection: 'chembl.compound', local: 'CHEMBL1' });
    expect(splitIdentifier('https://identifiers.org/hgnc/')).toBeNull();
    expect(splitIdentifier('https://example.org/hgnc/1')).toBeNull();
  });
});
