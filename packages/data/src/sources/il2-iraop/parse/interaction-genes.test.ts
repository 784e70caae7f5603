import { describe, expect, it } from '@jest/globals';
import type { InteractionRecord } from '../../../records/immune.record.ts';
import { genesOfInteraction } from './interaction-genes.ts';

const interaction = (changes: Partial<InteractionRecord>): InteractionRecord => ({
  type: 'Interaction',
  id: 'iraop.interactions:int-99',
  kind: 'CYTOKINE_RECEPTOR',
  sourceCell: null,
  targetCell: null,
  mediators: ['HGNC:1'],
  mediatorComplex: null,
  receptorSets: [],
  receptorNote: null,
  receptorNullReason: null,
  effect: 'passes',
  status: 'DOCUMENTED',
  events: [],
  modulatingFactors: [],
  aops: [],
  context: null,
  note: null,
  basis: 'STATED',
  sources: ['source:il2-iraop'],
  references: [],
  referencesInherited: false,
  ...changes,
});

describe('genesOfInteraction', () => {
  it('does not call a mediator a ligand where no receptor is named for it', () => {
    const set = { mediators: ['HGNC:1'], complex: null, receptors: ['HGNC:3'], origin: 'SOURCE' } as const;
    const genes = genesOfInteraction(interaction({ mediators: ['HGNC:1', 'HGNC:2'], receptorSets: [set] }));
    expect(genes.map(({ gene, mention, involvement }) => [gene, mention, involvement])).toEqual([
      ['HGNC:1', 'MEDIATOR', 'LIGAND'],
      ['HGNC:2', 'MEDIATOR', null],
      ['HGNC:3', 'RECEPTOR', 'RECEPTOR'],
    ]);
  });

  it('names a chain of two alternative receptors once, by both complexes and the better origin', () => {
    const sets = [
      { mediators: ['HGNC:1'], complex: 'cellphonedb:A', receptors: ['HGNC:3', 'HGNC:4'], origin: 'GENERAL_IMMUNOLOGY' },
      { mediators: ['HGNC:1'], complex: 'cellphonedb:B', receptors: ['HGNC:4'], origin: 'CELLPHONEDB' },
    ] as const;
    const receptors = genesOfInteraction(interaction({ receptorSets: sets })).filter((gene) => gene.mention === 'RECEPTOR');
    expect(receptors.map(({ gene, complexes, receptorOrigin }) => [gene, complexes, receptorOrigin])).toEqual([
      ['HGNC:3', ['cellphonedb:A'], 'GENERAL_IMMUNOLOGY'],
      ['HGNC:4', ['cellphonedb:A', 'cellphonedb:B'], 'CELLPHONEDB'],
    ]);
  });
});
