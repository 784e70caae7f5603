import { describe, expect, it } from '@jest/globals';
import type { LinkName, StoreLinks } from '../store.links.ts';
import type { Store } from '../store.ts';

/** What follows from each record of the small release, in the promised orders. */
export function describeLinks(storeOf: () => Store): void {
  const links = async <L extends LinkName>(link: L, id: string): Promise<readonly StoreLinks[L][]> => {
    const [rows] = await storeOf().links(link, [id]);
    if (rows === undefined) throw new Error('one answer per key');
    return rows;
  };
  const linked = async (link: LinkName, id: string): Promise<readonly string[]> =>
    (await links(link, id)).map((row) => ('id' in row ? row.id : 'key' in row ? row.key : JSON.stringify(row)));

  describe('links', () => {
    it('answers each key in order, the unknown ones with nothing', async () => {
      const answers = await storeOf().links('aopsOfEvent', ['nowhere', 'aop.events:30', 'aop.events:4']);
      expect(answers.map((rows) => rows.map((row) => row.aop))).toEqual([[], ['aop:2', 'aop:11'], ['aop:2']]);
    });

    it('orders events of an AOP by place in the causal order, cycles joined, then id, then role', async () => {
      const rows = await links('eventsOfAop', 'aop:2');
      expect(rows.map(({ event, rank, role }) => [event, rank, role])).toEqual([
        ['aop.events:2', 0, 'MOLECULAR_INITIATING_EVENT'],
        ['aop.events:2', 0, 'KEY_EVENT'],
        ['aop.events:3', 1, 'KEY_EVENT'],
        ['aop.events:10', 1, 'KEY_EVENT'],
        ['aop.events:30', 2, 'ADVERSE_OUTCOME'],
        ['aop.events:4', null, 'KEY_EVENT'],
      ]);
    });

    it('says where an event stands among all relationships, and nothing of one that none touches', async () => {
      expect(await links('measuresOfEvent', 'aop.events:3')).toMatchObject([{ inDegree: 1, outDegree: 2, converging: false, diverging: true }]);
      expect(await links('measuresOfEvent', 'aop.events:4')).toEqual([]);
    });

    it('finds relationships by AOP, by event in any AOP, and AOPs by relationship', async () => {
      const pairs = async (link: 'relationshipsOfAop' | 'relationshipsOfEvent' | 'aopsOfRelationship', id: string) =>
        (await links(link, id)).map((row) => `${row.relationship} in ${row.aop}`);
      expect(await pairs('relationshipsOfEvent', 'aop.events:3')).toEqual([
        'aop.relationships:10 in aop:2',
        'aop.relationships:11 in aop:2',
        'aop.relationships:12 in aop:2',
        'aop.relationships:12 in aop:11',
      ]);
      expect(await pairs('relationshipsOfAop', 'aop:11')).toEqual(['aop.relationships:12 in aop:11']);
      expect((await pairs('relationshipsOfAop', 'aop:2'))[0]).toBe('aop.relationships:9 in aop:2');
      expect(await pairs('aopsOfRelationship', 'aop.relationships:12')).toHaveLength(2);
    });

    it('says which events lead to an outcome by relationships of one AOP', async () => {
      const rows = await links('eventsOfOutcome', 'aop.events:30');
      expect(rows.map(({ aop, event, connected }) => [aop, event, connected])).toEqual([
        ['aop:2', 'aop.events:2', true],
        ['aop:2', 'aop.events:3', true],
        ['aop:2', 'aop.events:10', true],
        ['aop:2', 'aop.events:4', false],
      ]);
      expect(await links('eventsOfOutcome', 'aop.events:10')).toEqual([]);
    });

    it('says which outcomes an event leads to', async () => {
      const rows = await links('outcomesOfEvent', 'aop.events:30');
      expect(rows.map(({ aop, outcome, connected }) => [aop, outcome, connected])).toEqual([['aop:11', 'aop.events:3', false]]);
    });

    it('keeps modulating factors off the chain', async () => {
      expect(await linked('modulatingFactorsOfRelationship', 'iraop.relationships:ker-01')).toEqual(['iraop.modulating:treg']);
      expect(await linked('modulatingFactorsOfEvent', 'iraop.events:mie')).toEqual([]);
      expect((await links('eventsOfOutcome', 'iraop.events:ao-rash')).map((row) => row.event)).toEqual(['iraop.events:mie']);
    });

    it('puts the classes of the gene on its associations, and orders them by gene and by event', async () => {
      const atEvent = await links('genesOfEvent', 'iraop.events:mie');
      expect(atEvent.map(({ gene, classes }) => [gene, classes])).toEqual([
        ['HGNC:6001', ['CYTOKINE']],
        ['HGNC:6008', ['CYTOKINE_RECEPTOR']],
      ]);
      expect((await links('eventsOfGene', 'HGNC:6001')).map((row) => row.event)).toEqual(['aop.events:10', 'iraop.events:mie']);
    });

    it('finds interactions by what passes and by every chain of what it binds, each once', async () => {
      expect(await linked('interactionsOfGene', 'HGNC:6001')).toEqual(['iraop.interactions:int-9', 'iraop.interactions:int-10']);
      expect(await linked('interactionsOfGene', 'HGNC:6008')).toEqual(['iraop.interactions:int-10']);
      expect(await linked('interactionsOfCell', 'CL:0000084')).toEqual(['iraop.interactions:int-10']);
    });

    it('keeps both purposes of a test system', async () => {
      expect((await links('testSystemsOfEvent', 'iraop.events:mie')).map((row) => row.purpose)).toEqual(['MEASURES', 'PERTURBS']);
    });

    it('finds everything that cites, wherever in a record it does; an inherited reference is not a second citation', async () => {
      const citing = await links('citationsOfReference', 'pubmed:7');
      expect(citing).toEqual([
        { type: 'Essentiality', id: 'iraop.essentiality:ess-1' },
        { type: 'KeyEvent', id: 'iraop.events:mie' },
        { type: 'KeyEventRelationship', id: 'iraop.relationships:ker-01' },
      ]);
      expect(await links('citationsOfReference', 'pubmed:12')).toEqual([{ type: 'KeyEvent', id: 'iraop.events:mie' }]);
    });

    it.each<[LinkName, string, string]>([
      ['manifestationsOfOutcome', 'iraop.events:ao-rash', 'iraop.events:itch'],
      ['essentialitiesOfAop', 'iraop:rash', 'iraop.essentiality:ess-1'],
      ['essentialitiesOfEvent', 'iraop.events:mie', 'iraop.essentiality:ess-1'],
      ['modulatingFactorsOfAop', 'iraop:rash', 'iraop.modulating:treg'],
      ['modulatingFactorsOfGene', 'HGNC:6001', 'iraop.modulating:treg'],
      ['stressorsOfChemical', 'cas:83-79-4', 'iraop.stressor:il-2'],
      ['treatmentsOfStressor', 'iraop.stressor:il-2', 'iraop.treatment:il-2'],
      ['treatmentsOfAop', 'iraop:rash', 'iraop.treatment:il-2'],
      ['receptorsOfGene', 'HGNC:6001', 'HGNC:6001|cellphonedb:IL2_receptor_HA'],
      ['ligandsOfGene', 'HGNC:9354', 'HGNC:6001|cellphonedb:IL2_receptor_HA'],
      ['ligandsOfComplex', 'cellphonedb:IL2_receptor_HA', 'HGNC:6001|cellphonedb:IL2_receptor_HA'],
      ['complexesOfGene', 'HGNC:6008', 'cellphonedb:IL2_receptor_HA'],
      ['familiesOfGene', 'HGNC:6001', 'hgnc.genegroup:601'],
      ['genesOfFamily', 'hgnc.genegroup:601', 'HGNC:6001'],
      ['childrenOfCell', 'CL:0000542', 'CL:0000084'],
      ['interactionsOfEvent', 'iraop.events:mie', 'iraop.interactions:int-10'],
      ['interactionsOfAop', 'iraop:rash', 'iraop.interactions:int-10'],
      ['testSystemsOfAop', 'iraop:rash', 'iraop.test:pbmc'],
      ['clinicalParametersOfEvent', 'iraop.events:itch', 'iraop.clinical:cp-il2'],
      ['clinicalParametersOfAop', 'iraop:rash', 'iraop.clinical:cp-il2'],
      ['clinicalParametersOfGene', 'HGNC:6001', 'iraop.clinical:cp-il2'],
      ['claimsOfGene', 'HGNC:6001', 'claim:il2/claim-01'],
      ['conflictsOfNode', 'HGNC:6001', 'conflict:HGNC:6001/hgncId'],
    ])('%s leads from %s to %s alone', async (link, from, to) => {
      expect(await linked(link, from)).toEqual([to]);
    });

    it('leads between stressors, AOPs and events, with what is said of each pair', async () => {
      const said = async (link: 'stressorsOfAop' | 'aopsOfStressor' | 'stressorsOfEvent' | 'eventsOfStressor', id: string) =>
        (await links(link, id)).map((row) => ['aop' in row ? row.aop : row.event, row.stressor, row.evidence]);
      expect(await said('stressorsOfAop', 'iraop:rash')).toEqual([
        ['iraop:rash', 'aop.stressor:9', 'HIGH'],
        ['iraop:rash', 'aop.stressor:10', null],
        ['iraop:rash', 'iraop.stressor:il-2', null],
      ]);
      expect(await said('aopsOfStressor', 'aop.stressor:9')).toEqual([['aop:2', 'aop.stressor:9', 'LOW'], ['iraop:rash', 'aop.stressor:9', 'HIGH']]);
      expect(await said('aopsOfStressor', 'iraop.stressor:il-2')).toEqual([['iraop:rash', 'iraop.stressor:il-2', null]]);
      expect(await said('stressorsOfEvent', 'aop.events:3')).toEqual([['aop.events:3', 'aop.stressor:9', null], ['aop.events:3', 'aop.stressor:10', 'MODERATE']]);
      expect(await said('eventsOfStressor', 'aop.stressor:9')).toEqual([['aop.events:3', 'aop.stressor:9', null]]);
    });

    it('leads from a taxon to every group above it, nearest first, and out of a circle', async () => {
      const lineage = async (id: string) => (await links('lineageOfTaxon', id)).map((taxon) => taxon.name);
      expect(await lineage('NCBITaxon:9606')).toEqual(['Homo sapiens', 'Mammalia', 'Vertebrata']);
      expect(await lineage('NCBITaxon:7742')).toEqual(['Vertebrata']);
      expect(await lineage('aop.taxon:1')).toEqual(['Round', 'Trip']);
      expect(await lineage('aop.taxon:2')).toEqual(['Trip', 'Round']);
      expect(await lineage('aop.taxon:3')).toEqual(['Lost']);
      expect(await lineage('NCBITaxon:1')).toEqual([]);
      expect(await lineage('NCBITaxon:85055')).toEqual(['Mus musculus', 'Mammalia', 'Vertebrata']);
    });

    it('knows taxa by scientific name before everyday name before synonym', async () => {
      const called = async (word: string) => (await links('taxaOfWord', word)).map((taxon) => taxon.id);
      expect(await called('homo sapiens')).toEqual(['NCBITaxon:9606']);
      expect(await called('human')).toEqual(['NCBITaxon:9606']);
      expect(await called('mammals')).toEqual(['NCBITaxon:40674']);
      expect(await called('lost thing')).toEqual(['aop.taxon:2', 'aop.taxon:3']);
      expect(await called('Human')).toEqual([]);
    });

    it('leads between genes, relationships, drawings and cells by their rows', async () => {
      expect((await links('genesOfRelationship', 'aop.relationships:10')).map((row) => row.gene)).toEqual(['HGNC:6001']);
      expect((await links('relationshipsOfGene', 'HGNC:6001')).map((row) => row.relationship)).toEqual(['aop.relationships:10']);
      expect((await links('genesOfPathway', 'wikipathways:WP49')).map((row) => row.gene)).toEqual(['HGNC:6001', 'HGNC:6008']);
      expect((await links('pathwaysOfGene', 'HGNC:6008')).map((row) => row.labels)).toEqual([['CD25']]);
      expect((await links('cellsOfEvent', 'iraop.events:mie')).map((row) => row.cell)).toEqual(['CL:0000084']);
      expect((await links('eventsOfCell', 'CL:0000084')).map((row) => row.event)).toEqual(['iraop.events:mie']);
    });
  });
}
