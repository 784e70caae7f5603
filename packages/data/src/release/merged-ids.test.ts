import { describe, expect, it } from '@jest/globals';
import { applicability } from '../testing/aop.factory.ts';
import { aCellAssociation, aCellType } from '../testing/immune.factory.ts';
import { aTaxon } from '../testing/stressor.factory.ts';
import { buildRelease } from './build-release.ts';
import { mergedIds } from './merged-ids.ts';
import { keyEvent, tinyPlan, tinySource } from './testing/tiny-sources.ts';

const build = (...sources: Parameters<typeof tinyPlan>[0]) => buildRelease({ ...tinyPlan(sources), joins: [mergedIds] });
const told = ({ report }: ReturnType<typeof build>): readonly string[] => report.map(({ severity, source, code, record }) => `${severity} ${source} ${code} ${record}`);

describe('a merged id of a taxon', () => {
  const release = build(
    tinySource('wiki', {
      keyEvents: [keyEvent('aop.events:1', { applicability: applicability({ taxa: ['NCBITaxon:85055', 'NCBITaxon:10090', 'NCBITaxon:9606'] }, 'HIGH') })],
      taxa: [aTaxon('NCBITaxon:85055', 'mice of old', { sources: ['source:wiki'] }), aTaxon('NCBITaxon:9606', 'Homo sapiens')],
    }),
    tinySource('ncbi', { taxa: [aTaxon('NCBITaxon:10090', 'Mus musculus', { aliases: ['NCBITaxon:85055', 'NCBITaxon:5'], parent: 'NCBITaxon:10088', sources: ['source:ncbi'] }), aTaxon('NCBITaxon:10088', 'Mus')] }),
  );

  it('leads to the taxon that is used now, which keeps its words and is stated once', () => {
    expect(release.content.keyEvents[0]?.applicability?.taxa).toEqual([
      { taxon: 'NCBITaxon:10090', evidence: 'HIGH' },
      { taxon: 'NCBITaxon:9606', evidence: 'HIGH' },
    ]);
    expect(release.content.taxa.map(({ id }) => id)).toEqual(['NCBITaxon:9606', 'NCBITaxon:10088', 'NCBITaxon:10090']);
    expect(release.content.taxa[2]).toMatchObject({ name: 'Mus musculus', synonyms: ['mice of old'], aliases: ['NCBITaxon:85055', 'NCBITaxon:5'], parent: 'NCBITaxon:10088', sources: ['source:ncbi', 'source:wiki'] });
  });

  it('is told of where something uses it, and there only', () => {
    expect(told(release)).toEqual(['NOTE source:ncbi merged-id NCBITaxon:85055']);
  });
});

describe('a merged id of a cell type', () => {
  const stands = (cell: string, sourceText: string | null) => aCellAssociation('aop.events:1', cell, { key: `aop.events:1|${cell}|COMPONENT`, basis: 'COMPONENT', sourceText });
  const ontology = tinySource('ontology', { cellTypes: [aCellType('CL:0000084', 'T cell', { aliases: ['CL:0000001', 'iraop.cells:t'] }), aCellType('CL:0000002', 'B cell')] });

  it('takes what stands at it to the cell that is used now', () => {
    const release = build(ontology, tinySource('wiki', { keyEvents: [keyEvent('aop.events:1')], cellAssociations: [stands('CL:0000001', 'T cell, old'), stands('CL:0000002', null)] }));
    expect(release.content.cellAssociations.map(({ key, cell, sourceText }) => [key, cell, sourceText])).toEqual([
      ['aop.events:1|CL:0000002|COMPONENT', 'CL:0000002', null],
      ['aop.events:1|CL:0000084|COMPONENT', 'CL:0000084', 'T cell, old'],
    ]);
    expect(told(release)).toEqual(['NOTE source:test merged-id CL:0000001']);
  });

  it('makes one of two that then say the same, with the words of both', () => {
    const release = build(ontology, tinySource('wiki', { keyEvents: [keyEvent('aop.events:1')], cellAssociations: [stands('CL:0000084', 'T cell'), stands('CL:0000001', 'T cell, old')] }));
    expect(release.content.cellAssociations.map(({ cell, sourceText }) => [cell, sourceText])).toEqual([['CL:0000084', 'T cell | T cell, old']]);
  });

  it('that leads nowhere in the end is left alone', () => {
    const circle = tinySource('circle', { cellTypes: [aCellType('CL:0000001', 'a', { aliases: ['CL:0000002'] }), aCellType('CL:0000002', 'b', { aliases: ['CL:0000001'] })] });
    const { content } = build(circle);
    expect(content.cellTypes).toHaveLength(2);
  });
});
