import { describe, expect, it } from '@jest/globals';
import { aGene } from '../testing/gene.factory.ts';
import { createGeneIndex } from './gene-index.ts';

const index = createGeneIndex([
  aGene('HGNC:1', 'AAA', { aliases: ['BBB', 'SHARED', 'Mixed'], xrefs: ['uniprot:P1', 'uniprot:P9'] }),
  aGene('HGNC:2', 'BBB', { previousSymbols: ['OLD'], xrefs: ['uniprot:P9'] }),
  aGene('HGNC:3', 'CCC', { aliases: ['OLD', 'SHARED', 'SHARED'] }),
  aGene('HGNC:4', 'DDD', { aliases: ['SHARED'] }),
]);

describe('createGeneIndex', () => {
  it('prefers current symbols to previous ones, and those to aliases', () => {
    expect(index.bySymbol('BBB')).toEqual({ kind: 'CURRENT', id: 'HGNC:2' });
    expect(index.bySymbol('OLD')).toEqual({ kind: 'PREVIOUS', id: 'HGNC:2' });
    expect(index.bySymbol('mIXED')).toEqual({ kind: 'ALIAS', id: 'HGNC:1' });
  });

  it('names every gene an ambiguous alias can mean, each once', () => {
    expect(index.bySymbol('SHARED')).toEqual({ kind: 'AMBIGUOUS', ids: ['HGNC:1', 'HGNC:3', 'HGNC:4'] });
  });

  it('says so where nothing is known', () => {
    expect(index.bySymbol('NONE')).toEqual({ kind: 'UNKNOWN' });
    expect(index.get('HGNC:9')).toBeUndefined();
    expect(index.byXref('uniprot:P2')).toEqual([]);
  });

  it('finds genes by their ids elsewhere', () => {
    expect(index.byXref('uniprot:P1')).toEqual(['HGNC:1']);
    expect(index.byXref('uniprot:P9')).toEqual(['HGNC:1', 'HGNC:2']);
  });
});
