import { describe, expect, it } from '@jest/globals';
import type { NodeType } from '../../records/release.record.ts';
import type { ListRequest } from '../store.queries.ts';
import type { Store } from '../store.ts';

export function describeLists(storeOf: () => Store): void {
  const list = async <T extends NodeType>(type: T, request: ListRequest<T> = {}): Promise<readonly string[]> =>
    storeOf().list(type, request);

  describe('list', () => {
    it('lists a type by id, numbers compared as numbers, however the release was put together', async () => {
      expect(await list('Aop')).toEqual(['aop:2', 'aop:11', 'iraop:rash']);
      expect(await list('Aop', { filter: {} })).toEqual(['aop:2', 'aop:11', 'iraop:rash']);
      expect(await list('Aop', { orderBy: { field: 'ID', direction: 'DESC' } })).toEqual(['iraop:rash', 'aop:11', 'aop:2']);
      expect(await list('AdverseOutcome')).toEqual(['aop.events:3', 'aop.events:30', 'iraop.events:ao-rash']);
    });

    it('finds records in which all words stand, whatever their case, in other names too', async () => {
      expect(await list('Aop', { filter: { text: 'OMEGA  beta' } })).toEqual(['aop:2']);
      expect(await list('Aop', { filter: { text: 'rash map' } })).toEqual(['iraop:rash']);
      expect(await list('KeyEvent', { filter: { text: 'toxicity' } })).toEqual(['aop.events:3']);
      expect(await list('Gene', { filter: { text: 'tcgf' } })).toEqual(['HGNC:6001']);
      expect(await list('Gene', { filter: { text: 'interleukin 2 alpha' } })).toEqual(['HGNC:6008']);
      expect(await list('KeyEventRelationship', { filter: { text: 'hepatotoxicity omega' } })).toEqual(['aop.relationships:12']);
      expect(await list('Gene', { filter: { text: 'interleukin nowhere' } })).toEqual([]);
    });

    it('lets a short word only begin a word', async () => {
      expect(await list('Gene', { filter: { text: '2' } })).toEqual(['HGNC:6001', 'HGNC:6008']);
    });

    it('filters by source', async () => {
      expect(await list('Aop', { filter: { source: 'source:ours' } })).toEqual(['iraop:rash']);
      expect(await list('Conflict', { filter: { source: 'source:wiki' } })).toHaveLength(1);
      expect(await list('Source', { filter: { source: 'source:ours' } })).toEqual(['source:ours']);
    });

    it('filters AOPs', async () => {
      expect(await list('Aop', { filter: { origin: 'RECONSTRUCTION' } })).toEqual(['iraop:rash']);
      expect(await list('Aop', { filter: { keyEvent: 'aop.events:30' } })).toEqual(['aop:2', 'aop:11']);
      expect(await list('Aop', { filter: { adverseOutcome: 'aop.events:30' } })).toEqual(['aop:2']);
      expect(await list('Aop', { filter: { stressor: 'iraop.stressor:il-2' } })).toEqual(['iraop:rash']);
      expect(await list('Aop', { filter: { stressor: 'aop.stressor:9' } })).toEqual(['aop:2', 'iraop:rash']);
      expect(await list('Aop', { filter: { oecdStatus: 'under review' } })).toEqual(['aop:11']);
      expect(await list('Aop', { filter: { oecdStatus: 'under review', origin: 'RECONSTRUCTION' } })).toEqual([]);
    });

    it('filters events; role and AOP must hold together', async () => {
      expect(await list('KeyEvent', { filter: { role: 'ADVERSE_OUTCOME' } })).toEqual(['aop.events:3', 'aop.events:30', 'iraop.events:ao-rash']);
      expect(await list('KeyEvent', { filter: { role: 'ADVERSE_OUTCOME', aop: 'aop:11' } })).toEqual(['aop.events:3']);
      expect(await list('KeyEvent', { filter: { aop: 'aop:11' } })).toEqual(['aop.events:3', 'aop.events:30']);
      expect(await list('KeyEvent', { filter: { level: 'ORGAN' } })).toEqual(['aop.events:3']);
      expect(await list('KeyEvent', { filter: { cellType: 'CL:0000084' } })).toEqual(['iraop.events:mie']);
    });

    it('does not take a name in a text, or a match that misleads, for involvement', async () => {
      expect(await list('KeyEvent', { filter: { gene: 'HGNC:6001' } })).toEqual(['iraop.events:mie']);
      expect(await list('KeyEvent', { filter: { gene: 'HGNC:9354' } })).toEqual([]);
      expect(await list('Gene', { filter: { atEvents: true } })).toEqual(['HGNC:6001', 'HGNC:6008']);
      expect(await list('Gene', { filter: { atEvents: false } })).toHaveLength(4);
    });

    it('finds what is stated for a taxon, for a group that contains it, or for a member of it', async () => {
      const forTaxon = (taxon: string) => list('KeyEvent', { filter: { taxon } });
      expect(await forTaxon('NCBITaxon:9606')).toEqual(['aop.events:3']);
      expect(await forTaxon('NCBITaxon:10090')).toEqual(['aop.events:3', 'aop.events:10']);
      expect(await forTaxon('NCBITaxon:7742')).toEqual(['aop.events:3', 'aop.events:10']);
      expect(await forTaxon('aop.taxon:2')).toEqual(['aop.events:10']);
      expect(await forTaxon('NCBITaxon:7955')).toEqual([]);
      expect(await list('KeyEventRelationship', { filter: { taxon: 'NCBITaxon:40674' } })).toEqual(['aop.relationships:9']);
      expect(await list('Aop', { filter: { taxon: 'NCBITaxon:9606' } })).toEqual(['iraop:rash']);
      expect(await list('KeyEvent', { filter: { taxon: 'NCBITaxon:85055' } })).toEqual(await list('KeyEvent', { filter: { taxon: 'NCBITaxon:10090' } }));
    });

    it('takes what is stated for any sex or life stage for the one that is asked', async () => {
      expect(await list('KeyEvent', { filter: { sex: 'FEMALE' } })).toEqual(['aop.events:3', 'aop.events:10']);
      expect(await list('KeyEvent', { filter: { sex: 'MALE' } })).toEqual(['aop.events:3']);
      expect(await list('KeyEvent', { filter: { sex: 'MIXED' } })).toEqual(['aop.events:3']);
      expect(await list('KeyEvent', { filter: { sex: 'HERMAPHRODITE' } })).toEqual([]);
      expect(await list('KeyEvent', { filter: { sex: 'UNSPECIFIC' } })).toEqual([]);
      expect(await list('Aop', { filter: { sex: 'HERMAPHRODITE' } })).toEqual(['iraop:rash']);
      expect(await list('KeyEvent', { filter: { lifeStage: 'adult' } })).toEqual(['aop.events:3', 'aop.events:10']);
      expect(await list('KeyEvent', { filter: { lifeStage: 'Embryo' } })).toEqual(['aop.events:10']);
      expect(await list('Aop', { filter: { lifeStage: 'Adult' } })).toEqual([]);
      expect(await list('Aop', { filter: { lifeStage: 'not otherwise specified' } })).toEqual(['iraop:rash']);
      expect(await list('KeyEvent', { filter: { lifeStage: 'Not Otherwise Specified' } })).toEqual([]);
      expect(await list('KeyEvent', { filter: { lifeStage: 'Embryo', sex: 'MALE' } })).toEqual([]);
      expect(await list('KeyEvent', { filter: { taxon: 'NCBITaxon:9606', level: 'ORGAN', sex: 'MALE' } })).toEqual(['aop.events:3']);
      expect(await list('KeyEventRelationship', { filter: { sex: 'FEMALE' } })).toEqual([]);
    });

    it('filters relationships, outcomes and genes', async () => {
      expect(await list('KeyEventRelationship', { filter: { aop: 'aop:11' } })).toEqual(['aop.relationships:12']);
      expect(await list('KeyEventRelationship', { filter: { upstream: 'aop.events:3' } })).toEqual(['aop.relationships:11', 'aop.relationships:12']);
      expect(await list('KeyEventRelationship', { filter: { upstream: 'aop.events:3', downstream: 'aop.events:30' } })).toEqual(['aop.relationships:12']);
      expect(await list('KeyEventRelationship', { filter: { status: ['CONTESTED', 'HYPOTHESISED'] } })).toEqual(['aop.relationships:12', 'iraop.relationships:ker-01']);
      expect(await list('KeyEventRelationship', { filter: { status: ['HYPOTHESISED'] } })).toEqual(['aop.relationships:12']);
      expect(await list('KeyEventRelationship', { filter: { status: [] } })).toEqual([]);
      expect(await list('AdverseOutcome', { filter: { aop: 'aop:11' } })).toEqual(['aop.events:3']);
      expect(await list('Gene', { filter: { class: 'CYTOKINE_RECEPTOR' } })).toEqual(['HGNC:6008']);
      expect(await list('Gene', { filter: { family: 'hgnc.genegroup:601' } })).toEqual(['HGNC:6001']);
    });

    it('orders by title whatever the case, and by counts, ids breaking ties in both directions', async () => {
      expect(await list('Aop', { orderBy: { field: 'TITLE', direction: 'ASC' } })).toEqual(['aop:11', 'aop:2', 'iraop:rash']);
      expect(await list('Aop', { orderBy: { field: 'KEY_EVENT_COUNT', direction: 'DESC' } })).toEqual(['aop:2', 'aop:11', 'iraop:rash']);
      expect(await list('Aop', { orderBy: { field: 'KEY_EVENT_COUNT', direction: 'ASC' } })).toEqual(['aop:11', 'iraop:rash', 'aop:2']);
      expect((await list('KeyEvent', { orderBy: { field: 'AOP_COUNT', direction: 'DESC' } })).slice(0, 3)).toEqual(['aop.events:3', 'aop.events:30', 'aop.events:2']);
      expect(await list('AdverseOutcome', { orderBy: { field: 'KEY_EVENT_COUNT', direction: 'DESC' } })).toEqual(['aop.events:30', 'iraop.events:ao-rash', 'aop.events:3']);
    });
  });
}
