import { describe, expect, it } from '@jest/globals';
import type { ReleaseContent } from '../records/release.record.ts';
import { anAop, anAopEvent, anAopRelationship, aKeyEvent, aRelationship } from '../testing/aop.factory.ts';
import { aGene, aRelationshipGene } from '../testing/gene.factory.ts';
import { anInteraction, aTestSystem } from '../testing/immune.factory.ts';
import { pruneLinks } from './prune-links.ts';
import { emptyContent } from './table-keys.ts';

const prune = (tables: Partial<ReleaseContent>) => pruneLinks({ ...emptyContent(), ...tables }, new Map());

describe('pruneLinks', () => {
  it('leaves a sound release as it is', () => {
    const tables = { aops: [anAop('aop:1')], keyEvents: [aKeyEvent('aop.events:1')], aopEvents: [anAopEvent('aop:1', 'aop.events:1')] };
    const { content, report } = prune(tables);
    expect(report).toEqual([]);
    expect(content).toEqual({ ...emptyContent(), ...tables });
  });

  it('follows a loss to whatever hangs on it', () => {
    const relationship = aRelationship('aop.relationships:1', 'aop.events:1', 'aop.events:404');
    const { content, report } = prune({
      aops: [anAop('aop:1')],
      genes: [aGene('HGNC:1', 'A')],
      keyEvents: [aKeyEvent('aop.events:1')],
      relationships: [relationship],
      aopRelationships: [{ ...anAopRelationship('aop:1', relationship), downstream: 'aop.events:1' }],
      relationshipGenes: [aRelationshipGene('aop.relationships:1', 'HGNC:1')],
    });
    expect([content.relationships, content.aopRelationships, content.relationshipGenes]).toEqual([[], [], []]);
    expect(report.map(({ code, record }) => [code, record])).toEqual([
      ['unknown-event', 'relationships aop.relationships:1'],
      ['unknown-relationship', 'aopRelationships aop:1 aop.relationships:1'],
      ['unknown-relationship', 'relationshipGenes aop.relationships:1 HGNC:1'],
    ]);
  });

  it('takes out the item of a list that leads nowhere, and keeps the record', () => {
    const { content, report } = prune({
      keyEvents: [aKeyEvent('aop.events:1')],
      testSystems: [
        aTestSystem('iraop.test:x', {
          events: [
            { event: 'aop.events:1', purpose: 'MEASURES' },
            { event: 'aop.events:404', purpose: 'PERTURBS' },
          ],
        }),
      ],
    });
    expect(content.testSystems[0]?.events).toEqual([{ event: 'aop.events:1', purpose: 'MEASURES' }]);
    expect(report).toEqual([expect.objectContaining({ record: 'testSystems iraop.test:x', field: 'events[].event' })]);
  });

  it('reaches into the items of a list, and empties a field that holds one id', () => {
    const { content } = prune({
      genes: [aGene('HGNC:1', 'A')],
      interactions: [
        anInteraction('iraop.interactions:x', {
          sourceCell: 'CL:404',
          receptorSets: [{ mediators: ['HGNC:1'], complex: 'cellphonedb:404', receptors: ['HGNC:1', 'HGNC:404'], origin: 'SOURCE' }],
        }),
      ],
    });
    expect(content.interactions[0]).toMatchObject({
      sourceCell: null,
      receptorSets: [{ mediators: ['HGNC:1'], complex: null, receptors: ['HGNC:1'], origin: 'SOURCE' }],
    });
  });
});
