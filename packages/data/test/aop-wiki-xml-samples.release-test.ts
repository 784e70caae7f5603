import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createElementCensus } from '../src/sources/aop-wiki-xml/read/element-census.ts';
import { readTopLevelElements } from '../src/sources/aop-wiki-xml/read/read-export.ts';
import type { XmlElement } from '../src/sources/aop-wiki-xml/read/xml-element.ts';
import { openSourceFiles } from '../src/sources/source-files.ts';
import { createSourceReport } from '../src/sources/source-report.ts';

const folder = process.env['SEQUELA_SOURCES'];
if (!folder) throw new Error('Set SEQUELA_SOURCES to the folder of the data tables (aop-wiki-xml-format/ ...).');
const files = openSourceFiles(folder);

interface Measured {
  readonly elements: Record<string, number>;
  readonly attributes: Record<string, number>;
  readonly texts: number;
  readonly textHash: string;
}
const expected = JSON.parse(readFileSync(join(import.meta.dirname, 'expected/aop-wiki-xml-samples.expected.json'), 'utf8')) as Record<string, Measured>;

describe.each(Object.keys(expected))('%s', (name) => {
  const report = createSourceReport('source:aop-wiki-xml');
  const file = `aop-wiki-xml-format/${name}`;
  const elements = [...readTopLevelElements(files.chunks(file), { source: 'source:aop-wiki-xml', file, report })];

  it('reads with exact counts and texts', () => {
    const census = createElementCensus();
    const attributes: Record<string, number> = {};
    const texts: string[] = [];
    const walk = (element: XmlElement, path: string): void => {
      for (const attribute of Object.keys(element.attributes)) {
        attributes[`${path}@${attribute}`] = (attributes[`${path}@${attribute}`] ?? 0) + 1;
      }
      if (element.text !== '') texts.push(`${path}\t${element.text}`);
      for (const child of element.children) walk(child, `${path}/${child.name}`);
    };
    for (const element of elements) {
      census.add(element);
      walk(element, element.name);
    }
    const textHash = createHash('sha256').update(texts.sort().join('\n')).digest('hex').slice(0, 16);
    expect({ elements: Object.fromEntries(census.counts()), attributes, texts: texts.length, textHash }).toEqual(expected[name]);
    census.report(report, file);
    expect(report.lines()).toEqual([]);
  });
});
