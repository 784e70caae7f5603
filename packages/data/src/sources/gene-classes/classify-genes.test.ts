import { describe, expect, it } from '@jest/globals';
import { bareGene } from '../testing/read-source.ts';
import { classifyGenes } from './classify-genes.ts';

const proteins = [
  { uniprot: 'P1', secreted: 'Cytokine', receptor: '' },
  { uniprot: 'P2', secreted: 'Growthfactor | Cytokine', receptor: '' },
  { uniprot: 'P3', secreted: 'Cytokine', receptor: 'Cytokine_receptor_add' },
  { uniprot: 'P4', secreted: '', receptor: 'Atipical_chemokine_receptor_add' },
  { uniprot: 'P5', secreted: 'Hormone', receptor: 'growth factor receptor' },
];

const classOf = (more: Parameters<typeof bareGene>[2]) => {
  const [gene] = classifyGenes([bareGene('HGNC:1', 'A', more)], proteins);
  return [gene?.classes, gene?.classBasis, gene?.sources];
};
const HGNC = ['source:hgnc'];
const BOTH = ['source:cellphonedb', 'source:hgnc'];

describe('classifyGenes', () => {
  it.each([
    ['an interleukin by its group', { groups: [601] }, [['CYTOKINE'], ['hgnc_group'], HGNC]],
    ['a pseudogene of an interferon by its group', { groups: [598], locusGroup: 'pseudogene' }, [['CYTOKINE'], ['hgnc_group'], HGNC]],
    ['a cytokine without a group by its description', { xrefs: ['uniprot:P1'] }, [['CYTOKINE'], ['cellphonedb_secreted_desc'], BOTH]],
    ['a pseudogene with the UniProt id of a cytokine: nothing', { xrefs: ['uniprot:P1'], locusGroup: 'pseudogene' }, [[], [], HGNC]],
    [
      'both kinds of one protein',
      { groups: [455], xrefs: ['uniprot:P2'] },
      [['CYTOKINE', 'GROWTH_FACTOR'], ['hgnc_group', 'cellphonedb_secreted_desc'], BOTH],
    ],
    [
      'a soluble receptor that is called a cytokine: a receptor only',
      { groups: [602], xrefs: ['uniprot:P3'] },
      [['CYTOKINE_RECEPTOR'], ['hgnc_group', 'cellphonedb_receptor_desc'], BOTH],
    ],
    ['a chemokine receptor by its description', { xrefs: ['uniprot:P4'] }, [['CYTOKINE_RECEPTOR'], ['cellphonedb_receptor_desc'], BOTH]],
    ['a receptor of growth factors: nothing', { xrefs: ['uniprot:P5'] }, [[], [], HGNC]],
    ['a Toll-like receptor', { groups: [948] }, [['TOLL_LIKE_RECEPTOR'], ['hgnc_group'], HGNC]],
    ['SOCS and a regulatory factor', { groups: [764, 1743] }, [['SOCS', 'INTERFERON_REGULATORY_FACTOR'], ['hgnc_group'], HGNC]],
    ['any other gene', { groups: [1], xrefs: ['uniprot:Q9'] }, [[], [], HGNC]],
  ] as const)('%s', (_what, more, expected) => expect(classOf(more)).toEqual(expected));

  it('hands a gene of no class back as it is', () => {
    const gene = bareGene('HGNC:1', 'A');
    expect(classifyGenes([gene], proteins)[0]).toBe(gene);
  });
});
