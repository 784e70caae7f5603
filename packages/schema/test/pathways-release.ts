import type { OrganisationLevel, Release } from '@sequela/data';
import {
  aKeyEvent,
  aModulatingFactor,
  anAop,
  anAopEvent,
  anAopRelationship,
  anEssentiality,
  aReference,
  aRelationship,
  aReleaseWith,
  aSource,
  aStressor,
  aTestSystem,
  provenance,
} from '@sequela/data/testing';

const LEVELS: ReadonlyMap<number, OrganisationLevel> = new Map([[1, 'MOLECULAR'], [9, 'ORGAN']]);
const event = (number: number): string => `aop.events:${number}`;
const step = (number: number, from: number, to: number, references: readonly string[] = []) =>
  aRelationship(`aop.relationships:${number}`, event(from), event(to), provenance({ references }));

const [bind, harm, spill, goOn, turn, back, end] = [
  step(1, 1, 2, ['pubmed:1']), step(2, 2, 9), step(3, 2, 4), step(4, 4, 5), step(10, 20, 21), step(11, 21, 22), step(12, 22, 21),
] as const;
const leave = step(13, 22, 23);

/**
 * Four pathways. aop:1: 1 -> 2 -> 9, with 3 in it but not connected. aop:2: 1 -> 2 -> 4 -> 5, where 4
 * is a key event and an outcome and 5 an outcome. aop:3: 20 -> 21 <-> 22 -> 23, a cycle. aop:10: an
 * outcome alone. Relationship 1 is in aop:1 and aop:2, with other calls in each.
 */
export const pathwaysRelease: Release = aReleaseWith({
  aops: [
    anAop('aop:1', { title: 'Receptor binding leading to Rash', stressors: ['aop.stressor:9'], status: { oecd: 'Endorsed', saaop: null, wiki: null } }),
    anAop('aop:2', { title: 'Receptor binding leading to leakage', origin: 'RECONSTRUCTION', originNote: 'put together', ...provenance({ sources: ['source:other'] }) }),
    anAop('aop:3', { title: 'a cycle' }),
    anAop('aop:10', { title: 'a cycle' }),
  ],
  keyEvents: [1, 2, 3, 4, 5, 9, 20, 21, 22, 23, 30].map((number) => aKeyEvent(event(number), { title: number < 10 ? 'same title' : `title ${number}`, level: LEVELS.get(number) ?? null })),
  aopEvents: [
    anAopEvent('aop:1', event(1), 'MOLECULAR_INITIATING_EVENT', { essentialityCall: 'HIGH', essentialityText: 'knocked out' }),
    anAopEvent('aop:1', event(2)),
    anAopEvent('aop:1', event(3)),
    anAopEvent('aop:1', event(9), 'ADVERSE_OUTCOME'),
    anAopEvent('aop:2', event(1), 'MOLECULAR_INITIATING_EVENT'),
    anAopEvent('aop:2', event(2)),
    anAopEvent('aop:2', event(4)),
    anAopEvent('aop:2', event(4), 'ADVERSE_OUTCOME'),
    anAopEvent('aop:2', event(5), 'ADVERSE_OUTCOME'),
    anAopEvent('aop:3', event(20), 'MOLECULAR_INITIATING_EVENT'),
    anAopEvent('aop:3', event(21)),
    anAopEvent('aop:3', event(22)),
    anAopEvent('aop:3', event(23), 'ADVERSE_OUTCOME'),
    anAopEvent('aop:10', event(30), 'ADVERSE_OUTCOME'),
  ],
  relationships: [bind, harm, spill, goOn, turn, back, end, leave],
  aopRelationships: [
    anAopRelationship('aop:1', bind, { adjacency: 'ADJACENT', weightOfEvidence: 'HIGH', quantitativeUnderstanding: { call: 'LOW', text: 'little' } }),
    anAopRelationship('aop:1', harm, { weightOfEvidence: 'NOT_SPECIFIED' }),
    anAopRelationship('aop:2', bind, { adjacency: 'NON_ADJACENT', weightOfEvidence: 'LOW' }),
    anAopRelationship('aop:2', spill),
    anAopRelationship('aop:2', goOn),
    ...[turn, back, end, leave].map((one) => anAopRelationship('aop:3', one)),
  ],
  modulatingFactors: [aModulatingFactor('iraop.modulating:mf-1', { onRelationship: bind.id, aops: ['aop:1'] })],
  essentialities: [
    anEssentiality('iraop.essentiality:ess-01', { event: event(1), aop: 'aop:1' }),
    anEssentiality('iraop.essentiality:ess-02', { event: event(2), aop: 'aop:1' }),
  ],
  stressors: [aStressor('aop.stressor:9')],
  testSystems: [
    aTestSystem('iraop.test:one', { events: [{ event: event(1), purpose: 'MEASURES' }, { event: event(2), purpose: 'PERTURBS' }], aops: ['aop:1'] }),
  ],
  references: [aReference('pubmed:1')],
  sources: [aSource(), aSource('source:other')],
});
