import { describe, expect, it } from '@jest/globals';
import { EMBEDDED_FOLDER } from '../../release/embedded-folder.ts';
import { createGeneIndex } from '../gene-index.ts';
import { createMemoryFiles, openSourceFiles } from '../source-files.ts';
import { createSourceReport } from '../source-report.ts';
import type { Source, SourceFiles } from '../source.ts';
import { embeddedGenes } from './embedded-genes.source.ts';
import { embeddedPairs } from './embedded-pairs.source.ts';

const committed = openSourceFiles(EMBEDDED_FOLDER);
const read = (source: Source, files: SourceFiles = committed) =>
  source.read({ files, genes: createGeneIndex([]), report: createSourceReport(source.description.id) }).tables;

const { genes = [], cytokineFamilies = [] } = read(embeddedGenes);
const { receptorComplexes = [], ligandReceptors = [], references = [] } = read(embeddedPairs);
const bySymbol = new Map(genes.map((gene) => [gene.symbol, gene]));
const idOf = (symbol: string): string => bySymbol.get(symbol)?.id ?? `no gene ${symbol}`;

describe('facts on genes', () => {
  it('hold the genes of the pathways and what they bind', () => {
    expect([genes.length, cytokineFamilies.length, receptorComplexes.length, ligandReceptors.length]).toEqual([167, 6, 60, 123]);
    expect(new Set(genes.map((gene) => gene.symbol)).size).toBe(167);
    expect(cytokineFamilies.map((family) => family.id)).toEqual(
      ['483', '598', '601', '781', '1264', '1664'].map((group) => `hgnc.genegroup:${group}`),
    );
  });

  it('give IL2 its ids, classes and family', () => {
    expect(bySymbol.get('IL2')).toEqual({
      type: 'Gene',
      id: 'HGNC:6001',
      symbol: 'IL2',
      name: 'interleukin 2',
      location: '4q27',
      locusGroup: 'protein-coding gene',
      locusType: 'gene with protein product',
      aliases: ['IL-2', 'TCGF'],
      aliasNames: ['T cell growth factor'],
      previousSymbols: [],
      previousNames: [],
      xrefs: ['ensembl:ENSG00000109471', 'ncbigene:3558', 'uniprot:P60568', 'omim:147680', 'refseq:NM_000586', 'mgi:96548'],
      groups: [601],
      classes: ['CYTOKINE', 'GROWTH_FACTOR'],
      classBasis: ['hgnc_group', 'cellphonedb_secreted_desc'],
      sources: ['source:cellphonedb', 'source:hgnc'],
    });
  });

  it('know the two receptors of IL-2, chain by chain', () => {
    const receptors = ligandReceptors.filter((pair) => pair.ligandGenes.includes(idOf('IL2'))).map((pair) => pair.receptor);
    expect(receptors).toEqual(['cellphonedb:IL2_receptor_HA', 'cellphonedb:IL2_receptor_I']);
    const chains = new Map(receptorComplexes.map((complex) => [complex.id, complex.subunits]));
    expect(chains.get('cellphonedb:IL2_receptor_HA')).toEqual(['IL2RA', 'IL2RB', 'IL2RG'].map(idOf));
    expect(chains.get('cellphonedb:IL2_receptor_I')).toEqual(['IL2RB', 'IL2RG'].map(idOf));
  });

  it('name a single chain by UniProt id and symbol, and a ligand of two chains by its name', () => {
    expect(receptorComplexes.find((complex) => complex.id === 'cellphonedb:P19438')).toMatchObject({
      name: 'TNFRSF1A',
      subunits: [idOf('TNFRSF1A')],
    });
    expect(ligandReceptors.find((pair) => pair.ligandName === 'IL17_AF')).toMatchObject({
      key: 'cellphonedb:IL17_AF|IL17_receptor_AC',
      ligandGenes: [idOf('IL17A'), idOf('IL17F')],
    });
  });

  it('say which pairs inhibit, and cite what the source cites', () => {
    const inhibitory = ligandReceptors.filter((pair) => pair.inhibitory);
    expect(inhibitory.map((pair) => pair.ligandName)).toEqual(['IL1RN', 'IL1RN']);
    const cited = new Set(ligandReceptors.flatMap((pair) => pair.references));
    expect([...cited].sort()).toEqual(references.map((reference) => reference.id).sort());
    expect(references).toHaveLength(10);
    expect(references.every((reference) => /^pubmed:\d+$/.test(reference.id))).toBe(true);
  });
});

describe('a fault in the facts', () => {
  const texts = Object.fromEntries([...embeddedGenes.requires, ...embeddedPairs.requires].flat().map((path) => [path, committed.text(path)]));
  const changed = (file: string, passage: string, replacement: string): SourceFiles => {
    const text = texts[file] ?? '';
    expect(text).toContain(passage);
    return createMemoryFiles({ ...texts, [file]: text.replace(passage, () => replacement) });
  };

  it.each([
    [
      'an unknown class',
      embeddedGenes,
      'facts/genes.yaml',
      'classes: [CYTOKINE]',
      'classes: [LYMPHOKINE]',
      /source:hgnc: facts\/genes\.yaml: HGNC:\d+: classes\[1\]: /,
    ],
    ['an id given twice', embeddedGenes, 'facts/genes.yaml', 'id: HGNC:53', 'id: HGNC:42', /genes\.yaml: HGNC:42: id: is already in/],
    [
      'a family given twice',
      embeddedGenes,
      'facts/cytokine-families.yaml',
      'group: 598',
      'group: 483',
      /cytokine-families\.yaml: 483: group: is already in/,
    ],
    [
      'an unknown chain',
      embeddedPairs,
      'facts/receptors.yaml',
      'CNTFR',
      'CNTFX',
      /receptors\.yaml: CNTF_1R: subunits: names the gene "CNTFX"/,
    ],
    [
      'an unknown receptor',
      embeddedPairs,
      'facts/ligand-receptors.yaml',
      'receptor: IL17_receptor_AC',
      'receptor: IL17_receptor_ZZ',
      /record 1: receptor: "IL17_receptor_ZZ" is not in/,
    ],
    [
      'an unknown field',
      embeddedPairs,
      'facts/ligand-receptors.yaml',
      'inhibitory: false',
      'inhibits: false',
      /ligand-receptors\.yaml: record 1: /,
    ],
  ])('is named with its place: %s', (_fault, source, file, passage, replacement, message) => {
    expect(() => read(source, changed(file, passage, replacement))).toThrow(message);
  });

  it('may be a pair given twice', () => {
    const file = 'facts/ligand-receptors.yaml';
    const second = (texts[file] ?? '').split('\n').slice(2).join('\n');
    expect(() => read(embeddedPairs, createMemoryFiles({ ...texts, [file]: `${texts[file]}${second}` }))).toThrow(
      /record 124: receptor: the pair of "IL17_AF"/,
    );
  });
});
