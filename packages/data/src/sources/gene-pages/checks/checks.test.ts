import { describe, expect, it } from '@jest/globals';
import { aGene } from '../../../testing/gene.factory.ts';
import { createGeneIndex } from '../../gene-index.ts';
import { checkDoi } from './check-doi.ts';
import { bareIdentifier, checkIdentifier } from './check-identifier.ts';
import { checkLocation } from './check-location.ts';
import { checkAlias, checkSymbol } from './check-names.ts';
import { checkValue } from './check-value.ts';

const gene = aGene('HGNC:1', 'ZAP9', {
  name: 'zap nine',
  location: '4q27',
  aliases: ['ZP-9'],
  aliasNames: ['nine factor'],
  previousSymbols: ['OLD1'],
  xrefs: ['ensembl:ENSG00000000001', 'ncbigene:11', 'omim:600001', 'uniprot:P00001', 'uniprot:P00002'],
});
const other = aGene('HGNC:2', 'OTHER', { xrefs: ['ncbigene:22'] });
const genes = createGeneIndex([gene, other]);
const at = (location: string | null) => aGene('HGNC:1', 'ZAP9', { location });

describe('the location of a page against HGNC', () => {
  it.each([
    ['4q27', '4q27', 'CONFIRMED'],
    ['4q27', 'Chromosome 4 q27', 'CONFIRMED'],
    ['4q27', 'Chromosome 4, q27 (long arm)', 'CONFIRMED'],
    ['4q27', 'chr 4, 4q26', 'CONTRADICTED'],
    ['4q27', 'chr4:122451469-122456724', 'UNVERIFIABLE'],
    ['4q27', '4q26-q27', 'CONTRADICTED'],
    ['4q27', '4q26-27', 'CONTRADICTED'],
    ['4q27', '4q26–4q28', 'CONTRADICTED'],
    ['4q27', '4q26', 'CONTRADICTED'],
    ['4q27', '4p27', 'CONTRADICTED'],
    ['4q27', '5q27', 'CONTRADICTED'],
    ['4q27', '4q27.1', 'UNVERIFIABLE'],
    ['4q27', 'chromosome 4', 'CONFIRMED'],
    ['4q27', '4q', 'CONFIRMED'],
    ['4q27', 'X', 'CONTRADICTED'],
    ['4q27', 'on the long arm', 'UNVERIFIABLE'],
    ['1p36.33-p36.32', '1p36.32-p36.33', 'CONFIRMED'],
    ['1p36.33-p36.32', '1p36', 'CONTRADICTED'],
    ['11q12-q13', '11q13-q14', 'CONTRADICTED'],
    ['1cen-q12', '1q12', 'UNVERIFIABLE'],
    ['Xp22.33 and Yp11.31', 'Yp11.31', 'CONFIRMED'],
    ['mitochondria', '4q27', 'UNVERIFIABLE'],
    [null, '4q27', 'UNVERIFIABLE'],
  ])('HGNC %s, page %s: %s', (location, page, verdict) => {
    expect(checkLocation(page, at(location)).verdict).toBe(verdict);
  });

  it('says what is right, and that a wider range merely contains it', () => {
    expect(checkLocation('4q26-q27', gene)).toEqual({ verdict: 'CONTRADICTED', rightValue: '4q27', reason: expect.stringMatching(/wider, or older/) });
    expect(checkLocation('4q25', gene).reason).toMatch(/elsewhere/);
    expect(checkLocation('chromosome 4', gene).reason).toMatch(/as far as it goes/);
  });
});

describe('names of a page against HGNC', () => {
  it.each([
    ['ZAP9', 'CONFIRMED'],
    ['zap nine', 'CONFIRMED'],
    ['ZAP-9', 'CONFIRMED'],
    ['OLD1', 'CONTRADICTED'],
    ['ZP9', 'CONTRADICTED'],
    ['FOO', 'CONTRADICTED'],
  ])('symbol %s: %s', (value, verdict) => {
    expect(checkSymbol(value, gene)).toMatchObject({ verdict, rightValue: 'ZAP9' });
  });

  it.each([
    ['zp9', 'CONFIRMED', 'ZP-9'],
    ['Old-1', 'CONFIRMED', 'OLD1'],
    ['Nine factor', 'CONFIRMED', 'nine factor'],
    ['Other', 'CONTRADICTED', null],
    ['OTH-ER', 'CONTRADICTED', null],
    ['Wonderdrug', 'UNVERIFIABLE', null],
  ])('alias %s: %s', (value, verdict, rightValue) => {
    expect(checkAlias(value, gene, genes)).toMatchObject({ verdict, rightValue });
  });

  it('names the gene whose symbol an alias is', () => {
    expect(checkAlias('OTHER', gene, genes).reason).toContain('OTHER (HGNC:2)');
    expect(checkAlias('Wonderdrug', gene, genes).reason).toContain('ZP-9, OLD1');
  });
});

describe('identifiers of a page against the gene record', () => {
  it.each([
    ['hgncId', '1', 'CONFIRMED', 'HGNC:1'],
    ['hgncId', 'HGNC: 5979', 'CONTRADICTED', 'HGNC:1'],
    ['hgncId', 'hgnc', 'CONTRADICTED', 'HGNC:1'],
    ['ncbiGeneId', '11', 'CONFIRMED', '11'],
    ['ncbiGeneId', '12', 'CONTRADICTED', '11'],
    ['ensemblId', 'ENSG00000000001.7', 'CONFIRMED', 'ENSG00000000001'],
    ['ensemblId', 'ENST00000000001', 'CONTRADICTED', 'ENSG00000000001'],
    ['omimId', '*600001', 'CONFIRMED', '600001'],
    ['uniprotId', 'p00002', 'CONFIRMED', 'P00002'],
    ['uniprotId', 'Q12345', 'CONTRADICTED', 'P00001, P00002'],
  ] as const)('%s %s: %s', (field, value, verdict, rightValue) => {
    expect(checkIdentifier(field, bareIdentifier(field, value), gene, genes)).toMatchObject({ verdict, rightValue });
  });

  it('says whose an identifier is, and whether it is written like one', () => {
    expect(checkIdentifier('hgncId', 'HGNC:2', gene, genes).reason).toContain('HGNC:2 is that of OTHER');
    expect(checkIdentifier('ncbiGeneId', '22', gene, genes).reason).toContain('OTHER (HGNC:2)');
    expect(checkIdentifier('hgncId', 'HGNC:5979', gene, genes).reason).toContain('no gene of this release has HGNC:5979');
    expect(checkIdentifier('omimId', '12', gene, genes).reason).toContain('not written like an id of OMIM');
  });

  it('settles nothing where the gene has no id in the register', () => {
    expect(checkIdentifier('omimId', '600002', other, genes)).toMatchObject({ verdict: 'UNVERIFIABLE', rightValue: null });
  });
});

describe('a DOI', () => {
  it.each([
    ['10.1097/00000658-198910000-00010', 'UNVERIFIABLE'],
    ['10.1002/(SICI)1097-4652(199601)166:1<1::AID-JCP1>3.0.CO;2-1', 'UNVERIFIABLE'],
    ['10.1097', 'CONTRADICTED'],
    ['11.1097/x', 'CONTRADICTED'],
    ['10.1097/a b', 'CONTRADICTED'],
  ])('%s: %s', (value, verdict) => {
    expect(checkDoi(value).verdict).toBe(verdict);
  });
});

describe('the verdict of a rule', () => {
  it('rests on HGNC, or on nothing but how a DOI is written', () => {
    expect(checkValue('alias', 'ZP9', gene, genes)).toMatchObject([{ by: 'RULE', basis: 'CURATED', sources: ['source:hgnc'], references: [] }]);
    expect(checkValue('doi', '10.1/x', gene, genes)).toMatchObject([{ by: 'RULE', basis: 'BACKGROUND', sources: [] }]);
  });

  it('is not given to prose', () => {
    expect(checkValue(null, null, gene, genes)).toEqual([]);
    expect(checkValue('citation', null, gene, genes)).toEqual([]);
  });
});
