import { describe, expect, it } from '@jest/globals';
import { gzip, readSource } from '../aop-wiki-tables/testing/tiny-tables.ts';
import { createGeneIndex } from '../gene-index.ts';
import { createMemoryFiles } from '../source-files.ts';
import { createSourceReport } from '../source-report.ts';
import { aopWikiXml } from './aop-wiki-xml.source.ts';
import { fullExport } from './testing/full-export.ts';
import { chainAop, chainExport, CHAIN, numbered, tinyExport, TINY_EXPORT_FILE } from './testing/tiny-export.ts';

const read = (files: Readonly<Record<string, string | Uint8Array>>) => readSource(aopWikiXml(), files);

describe('the file', () => {
  it('reads the same whether the numbers stand first or last, and packed or not', () => {
    const [first, last] = [read(fullExport(true)), read(fullExport())];
    expect(first.rows('aops')).toEqual(last.rows('aops'));
    expect(first.rows('relationships')).toEqual(last.rows('relationships'));
    const [text = ''] = Object.values(chainExport('A chain'));
    const packed = read({ 'aop-wiki-xml/aop-wiki-xml-2026-04-01.gz': gzip(text) });
    expect(packed.rows('aopEvents')).toEqual(read(chainExport('A chain')).rows('aopEvents'));
    expect(packed.rows('aopEvents')).toHaveLength(3);
  });

  const editionOf = (files: Readonly<Record<string, string>>) => {
    const source = aopWikiXml();
    const report = createSourceReport(source.description.id);
    const output = source.read({ files: createMemoryFiles(files), genes: createGeneIndex([]), report });
    return { edition: output.edition, files: output.files, told: report.lines().map(({ code, record }) => `${code} ${record}`) };
  };
  const text = chainExport('A chain', '<last-modification-timestamp>2025-12-31T23:59:59</last-modification-timestamp>')[TINY_EXPORT_FILE] ?? '';

  it('is as old as its name says, or else as its newest change, or else of no known age', () => {
    expect(editionOf({ 'aop-wiki-xml/aop-wiki-xml-2026-04-01.xml': text }).edition).toEqual({ version: 'export of 2026-04-01', date: '2026-04-01' });
    expect(editionOf({ 'aop-wiki-xml/export.xml': text }).edition).toEqual({ version: 'export with changes up to 2025-12-31', date: '2025-12-31' });
    expect(editionOf({ 'aop-wiki-xml/export.xml': chainExport('A chain')[TINY_EXPORT_FILE] ?? '' }).edition).toEqual({ version: 'export.xml', date: null });
  });

  it('is the newest of several, and the others are named', () => {
    const several = editionOf({ 'aop-wiki-xml/aop-wiki-xml-2025-10-01.xml': 'x', 'aop-wiki-xml/aop-wiki-xml-2026-01-01.xml': text, 'aop-wiki-xml/old.xml': 'x' });
    expect(several.files).toEqual(['aop-wiki-xml/aop-wiki-xml-2026-01-01.xml']);
    expect(several.told).toEqual(['other-export aop-wiki-xml-2025-10-01.xml', 'other-export old.xml']);
  });

  it('is asked for where it is missing, and says what it lacks where it is cut', () => {
    expect(() => read({ 'aop-wiki-xml/README.md': 'x' })).toThrow(/source:aop-wiki-xml: aop-wiki-xml\/\*\.gz or aop-wiki-xml\/\*\.xml: the export is missing/);
    expect(() => read({ [TINY_EXPORT_FILE]: text.slice(0, -20) })).toThrow(/source:aop-wiki-xml: aop-wiki-xml\/aop-wiki-xml-2026-04-01\.xml: /);
  });
});

describe('an AOP whose authors reserve all rights', () => {
  const reserved = (word: string) =>
    read(
      tinyExport(
        chainAop(
          'A chain',
          `<short-name>Chain</short-name><abstract>Words.</abstract><background>Words.</background><authors>Ann Author</authors><status><wiki-status>Open</wiki-status><wiki-license>${word}</wiki-license></status><coaches>Words.</coaches><essentiality-support>Words.</essentiality-support><overall-assessment><description>Words.</description></overall-assessment><potential-applications>Words.</potential-applications>`,
        ).replace('<adverse-outcome key-event-id="e12"/>', '<adverse-outcome key-event-id="e12"><examples>Words.</examples></adverse-outcome>'),
        CHAIN.events,
        CHAIN.relationships,
        numbered(CHAIN.numbers),
      ),
    );

  it('has title, structure, status and grades, none of their sentences, and says where those stand', () => {
    const { rows, told } = reserved('ARR');
    const [aop] = rows('aops');
    expect(aop).toMatchObject({ title: 'A chain', shortName: 'Chain', authors: 'Ann Author', wikiLicence: 'ALL_RIGHTS_RESERVED', status: { wiki: 'Open' }, description: null });
    expect(aop?.note).toContain('https://aopwiki.org/aops/1');
    expect(JSON.stringify([aop, rows('aopEvents')])).not.toContain('Words.');
    expect(rows('aopEvents')).toHaveLength(3);
    expect(rows('aopRelationships').map(({ weightOfEvidence }) => weightOfEvidence)).toEqual(['HIGH', 'LOW']);
    expect(told).toContain('NOTE aop:1 wikiLicence all-rights-reserved');
  });

  it('is treated alike where nobody knows the terms, since they grant nothing', () => {
    const { rows, told } = reserved('Ask me');
    expect(rows('aops')[0]).toMatchObject({ wikiLicence: null, description: null });
    expect(told.filter((line) => line.includes('wikiLicence'))).toEqual(['DOUBTFUL line 4 wikiLicence unknown-licence', 'NOTE aop:1 wikiLicence texts-left-out']);
  });
});
