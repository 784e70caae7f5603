import { describe, expect, it } from '@jest/globals';
import { createSubgraphAsk } from '../../../test/ask-subgraph.ts';
import { immuneSubgraph } from './immune.subgraph.ts';

const { ask, only, entityFields } = createSubgraphAsk(immuneSubgraph);

const provenance = 'basis referencesInherited references { id } sources { id }';
const context = 'context { taxa { id name label } system withStressor tissue { id label } }';
const citedOnce = { basis: 'STATED', referencesInherited: false, references: [{ id: 'iraop.reference:smith' }], sources: [{ id: 'source:il2' }] };
const human = {
  taxa: [{ id: 'NCBITaxon:9606', name: 'Homo sapiens', label: 'human' }],
  system: 'CLINICAL',
  withStressor: true,
  tissue: null,
};

describe('interactions, test systems and clinical parameters', () => {
  it('gives all fields of an interaction', () => {
    expect(
      only(`{ interaction(id: "iraop.interactions:int-01") {
        id kind sourceCell { id } targetCell { id } mediators { id } mediatorComplex
        receptorSets { mediators { id } receptors { id } complex { id } origin }
        receptorNote receptorNullReason effect status events { id } manifestations { id } modulatingFactors { id } aops { id } ${context} note ${provenance}
      } }`),
    ).toEqual({
      ...citedOnce,
      id: 'iraop.interactions:int-01',
      kind: 'CYTOKINE_RECEPTOR',
      sourceCell: { id: 'CL:0000084' },
      targetCell: null,
      mediators: [{ id: 'HGNC:6001' }],
      mediatorComplex: null,
      receptorSets: [
        {
          mediators: [{ id: 'HGNC:6001' }],
          receptors: [{ id: 'HGNC:6008' }, { id: 'HGNC:6009' }],
          complex: { id: 'cellphonedb:IL2_receptor_HA' },
          origin: 'CELLPHONEDB',
        },
      ],
      receptorNote: 'High affinity.',
      receptorNullReason: null,
      effect: 'Proliferation.',
      status: 'DOCUMENTED',
      events: [{ id: 'iraop.events:mie' }],
      manifestations: [{ id: 'iraop.events:itch' }],
      modulatingFactors: [{ id: 'iraop.modulating:treg' }],
      aops: [{ id: 'iraop:rash' }],
      context: human,
      note: 'A note.',
    });
  });

  it('gives all fields of a test system', () => {
    expect(
      only(`{ testSystem(id: "iraop.test:skin-model") {
        id name kind species { id } readouts events { purpose event { id } } manifestations { purpose manifestation { id } }
        modulatingFactors { id } usedWithStressor guideline aops { id } note ${provenance}
      } }`),
    ).toEqual({
      ...citedOnce,
      id: 'iraop.test:skin-model',
      name: 'Skin model',
      kind: 'IN_VITRO',
      species: [{ id: 'NCBITaxon:9606' }],
      readouts: ['IL-2'],
      events: [
        { purpose: 'MEASURES', event: { id: 'iraop.events:mie' } },
        { purpose: 'PERTURBS', event: { id: 'iraop.events:mie' } },
      ],
      manifestations: [{ purpose: 'MEASURES', manifestation: { id: 'iraop.events:itch' } }],
      modulatingFactors: [{ id: 'iraop.modulating:treg' }],
      usedWithStressor: null,
      guideline: 'OECD TG 439',
      aops: [{ id: 'iraop:rash' }],
      note: 'A note.',
    });
  });

  it('gives all fields of a clinical parameter', () => {
    expect(
      only(`{ clinicalParameter(id: "iraop.clinical:cp-itch") {
        id name kind genes { id } direction events { id } manifestations { id } aops { id } detail ${provenance}
      } }`),
    ).toEqual({
      ...citedOnce,
      id: 'iraop.clinical:cp-itch',
      name: 'Itch score',
      kind: 'SYMPTOM',
      genes: [{ id: 'HGNC:6001' }],
      direction: 'INCREASE',
      events: [{ id: 'iraop.events:ao' }],
      manifestations: [{ id: 'iraop.events:itch' }],
      aops: [{ id: 'iraop:rash' }],
      detail: 'Asked for.',
    });
  });

  it('lists them all, and by AOP and gene', async () => {
    const one = { totalCount: 1 };
    const lists = 'interactions(first: 5) { totalCount } testSystems(first: 5) { totalCount } clinicalParameters(first: 5) { totalCount }';
    expect(ask(`{ ${lists} }`).data).toEqual({ interactions: one, testSystems: one, clinicalParameters: one });
    expect(await entityFields('Aop', 'iraop:rash', lists)).toEqual({ interactions: one, testSystems: one, clinicalParameters: one });
    expect(await entityFields('Gene', 'HGNC:6009', 'interactions { totalCount } clinicalParameters { totalCount }')).toEqual({
      interactions: one,
      clinicalParameters: { totalCount: 0 },
    });
  });
});
