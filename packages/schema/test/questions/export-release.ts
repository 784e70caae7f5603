import type { Release } from '@sequela/data';
import {
  aChemical,
  aKeyEvent,
  anAop,
  anAopEvent,
  anAopRelationship,
  anAopStressor,
  anEventStressor,
  applicability,
  aRelationship,
  aReleaseWith,
  aStressor,
  aTaxon,
} from '@sequela/data/testing';

const step = aRelationship('aop.relationships:1', 'aop.events:1', 'aop.events:2', { biologicalPlausibility: { call: 'HIGH', text: 'Well known.' } });
const noOecd = { saaop: null, wiki: null };

/**
 * Invented, with what only AOP-Wiki's XML export brings: stressors, chemicals, methods, taxa, calls and
 * status. Two pathways end in lung fibrosis, a third in liver fibrosis, and event 3 states nothing.
 */
export const exportRelease: Release = aReleaseWith({
  aops: [
    anAop('aop:1', { status: { oecd: 'WPHA/WNT Endorsed', ...noOecd }, modifiedAt: '2026-02-03T04:05:06Z', applicability: applicability({ taxa: ['NCBITaxon:40674'] }, 'MODERATE') }),
    anAop('aop:2', { status: { oecd: 'Under Development', ...noOecd }, applicability: applicability({ taxa: ['NCBITaxon:10090'] }, 'HIGH') }),
    anAop('aop:3', { status: { oecd: 'WPHA/WNT Endorsed', ...noOecd } }),
  ],
  keyEvents: [
    aKeyEvent('aop.events:1', { level: 'MOLECULAR', measurement: 'By a binding assay.', applicability: applicability({ taxa: ['NCBITaxon:9606'], sexes: ['FEMALE'], lifeStages: ['Adult'] }, 'HIGH') }),
    aKeyEvent('aop.events:2', { title: 'Lung fibrosis', level: 'ORGAN', applicability: applicability({ taxa: ['NCBITaxon:40674'], sexes: ['MIXED'] }, 'LOW') }),
    aKeyEvent('aop.events:3', { title: 'Liver fibrosis' }),
    aKeyEvent('aop.events:4', { applicability: applicability({ taxa: ['NCBITaxon:10090'], sexes: ['MALE'] }) }),
  ],
  aopEvents: [
    anAopEvent('aop:1', 'aop.events:1', 'MOLECULAR_INITIATING_EVENT', { essentialityCall: 'HIGH' }),
    anAopEvent('aop:1', 'aop.events:2', 'ADVERSE_OUTCOME'),
    anAopEvent('aop:2', 'aop.events:4', 'MOLECULAR_INITIATING_EVENT'),
    anAopEvent('aop:2', 'aop.events:2', 'ADVERSE_OUTCOME'),
    anAopEvent('aop:3', 'aop.events:3', 'ADVERSE_OUTCOME'),
  ],
  relationships: [step],
  aopRelationships: [anAopRelationship('aop:1', step, { adjacency: 'ADJACENT', weightOfEvidence: 'HIGH' })],
  taxa: [
    aTaxon('NCBITaxon:40674', 'Mammalia', { commonName: 'mammals' }),
    aTaxon('NCBITaxon:9606', 'Homo sapiens', { commonName: 'human', parent: 'NCBITaxon:40674' }),
    aTaxon('NCBITaxon:10090', 'Mus musculus', { commonName: 'mouse', parent: 'NCBITaxon:40674' }),
  ],
  chemicals: [
    aChemical('cas:10-00-1', { label: 'Bleostatin', synonyms: ['BLS'], xrefs: ['chebi:1', 'pubchem.compound:2', 'drugbank:DB3'] }),
    aChemical('cas:10-00-2', { label: 'Silicate' }),
  ],
  stressors: [aStressor('aop.stressor:1', { name: 'Bleostatin', chemicals: ['cas:10-00-1'] }), aStressor('aop.stressor:2', { name: 'Dust', chemicals: ['cas:10-00-2'] })],
  aopStressors: [
    anAopStressor('aop:1', 'aop.stressor:1', { evidence: 'HIGH' }),
    anAopStressor('aop:2', 'aop.stressor:2', { evidence: 'LOW' }),
    anAopStressor('aop:3', 'aop.stressor:1'),
  ],
  eventStressors: [anEventStressor('aop.events:1', 'aop.stressor:1', { evidence: 'MODERATE' })],
});
