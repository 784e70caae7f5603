import type { TaxonRecord } from '../records/applicability.ts';
import type {
  AopStressorRecord,
  ChemicalRecord,
  EventStressorRecord,
  RelatedResourceRecord,
  StressorRecord,
  TreatmentRecord,
} from '../records/stressor.record.ts';
import { provenance, TEST_SOURCE } from './provenance.factory.ts';

export const aStressor = (id: string, more: Partial<StressorRecord> = {}): StressorRecord => ({
  type: 'Stressor',
  id,
  name: `stressor ${id}`,
  description: null,
  synonyms: [],
  chemicals: [],
  gene: null,
  regimens: [],
  ...provenance(),
  ...more,
});

export const anAopStressor = (aop: string, stressor: string, more: Partial<AopStressorRecord> = {}): AopStressorRecord => ({
  aop,
  stressor,
  evidence: null,
  description: null,
  sources: [TEST_SOURCE],
  ...more,
});

export const anEventStressor = (event: string, stressor: string, more: Partial<EventStressorRecord> = {}): EventStressorRecord => ({
  event,
  stressor,
  evidence: null,
  description: null,
  sources: [TEST_SOURCE],
  ...more,
});

export const aTaxon = (id: string, name: string, more: Partial<TaxonRecord> = {}): TaxonRecord => ({
  id,
  name,
  commonName: null,
  synonyms: [],
  rank: null,
  parent: null,
  sources: [TEST_SOURCE],
  ...more,
});

export const aChemical = (id: string, more: Partial<ChemicalRecord> = {}): ChemicalRecord => ({
  type: 'Chemical',
  id,
  label: null,
  casNumber: id.replace('cas:', ''),
  synonyms: [],
  xrefs: [],
  sources: [TEST_SOURCE],
  ...more,
});

export const aTreatment = (id: string, stressor: string, more: Partial<TreatmentRecord> = {}): TreatmentRecord => ({
  type: 'Treatment',
  id,
  title: `treatment ${id}`,
  stressor,
  aops: [],
  relatedResources: [],
  sources: [TEST_SOURCE],
  ...more,
});

export const aRelatedResource = (id: string, more: Partial<RelatedResourceRecord> = {}): RelatedResourceRecord => ({
  type: 'RelatedResource',
  id,
  kind: 'MAP_PAGE',
  gene: null,
  title: `page ${id}`,
  subtitle: null,
  permalink: null,
  developmentStatus: null,
  diseasesTreated: [],
  sustainableSupport: [],
  constructionTool: [],
  funding: [],
  licence: null,
  publication: null,
  contact: null,
  description: [],
  fundingStatement: [],
  maps: [],
  date: null,
  tags: [],
  links: [],
  otherLines: [],
  otherSections: [],
  sources: [TEST_SOURCE],
  ...more,
});
