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

/** A long text and its HTML, told apart by the name of their field. */
const plain = (field: string): string => `${field}: a < b`;
const html = (field: string): string => `<p><b>${field}</b>: a &lt; b</p>`;

/** Texts of a record: half of them formatted, the other half plain, so that both ways are asked. */
function texts<F extends string>(...fields: readonly F[]): Readonly<Record<F, string>> & { readonly html: Readonly<Record<string, string>> } {
  const formatted = fields.filter((_field, at) => at % 2 === 0);
  return {
    ...(Object.fromEntries(fields.map((field) => [field, plain(field)])) as Record<F, string>),
    html: Object.fromEntries(formatted.map((field) => [field, html(field)])),
  };
}

const times = { createdAt: '2016-11-29T18:41:22', modifiedAt: '2024-06-15T12:00:00' } as const;
const otherTexts = [
  { name: 'handbook-version', text: plain('other'), html: html('other') },
  { name: 'remark', text: 'first\n\nsecond', html: null },
];

/** How a field of a release answers: as plain text, and as HTML. */
export interface BothFormats {
  readonly plain: string;
  readonly html: string;
}

/** What a formatted field answers, and what one does whose source formats nothing. */
export const formatted = (field: string): BothFormats => ({ plain: plain(field), html: html(field) });
export const unformatted = (field: string): BothFormats => ({ plain: plain(field), html: `<p>${field}: a &lt; b</p>` });

export const AOP_TEXTS = [
  'description',
  'authors',
  'contributors',
  'background',
  'developmentStrategy',
  'overallAssessment',
  'applicabilityAssessment',
  'essentialitySupport',
  'essentialitySummary',
  'weightOfEvidenceSummary',
  'quantitativeConsiderations',
  'potentialApplications',
] as const;
export const KEY_EVENT_TEXTS = ['description', 'measurement', 'taxonomicEvidence', 'evidenceCollectionStrategy'] as const;
export const RELATIONSHIP_TEXTS = [
  'description',
  'uncertainties',
  'taxonomicEvidence',
  'evidenceCollectionStrategy',
  'weightOfEvidenceText',
  'quantitativeDescription',
  'responseResponse',
  'timeScale',
  'feedbackLoops',
  'knownModulatingFactors',
] as const;
export const STRESSOR_TEXTS = ['description', 'exposureCharacterisation'] as const;

const relationshipTexts = texts(...RELATIONSHIP_TEXTS);
const ker = aRelationship('aop.relationships:1', 'aop.events:1', 'aop.events:2', {
  ...relationshipTexts,
  html: { ...relationshipTexts.html, biologicalPlausibility: html('plausibility') },
  biologicalPlausibility: { call: 'HIGH', text: plain('plausibility') },
  empiricalSupport: { call: 'LOW', text: plain('support') },
  applicability: applicability({ taxa: ['NCBITaxon:9606'] }, 'LOW'),
  references: ['pubmed:1'],
  otherTexts,
  ...times,
});

/**
 * Two AOPs. aop:1 has every field that an export of AOP-Wiki can fill; aop:2 has none of them, but
 * holds the same events. A third event, aop.events:3, states nothing.
 */
export const wholeExport: Release = aReleaseWith({
  aops: [
    anAop('aop:1', {
      ...texts(...AOP_TEXTS),
      descriptionIsAbstract: true,
      shortName: 'short',
      oecdProject: '1.23',
      wikiLicence: 'BY_SA',
      applicability: applicability({ taxa: ['NCBITaxon:40674'], sexes: ['UNSPECIFIC'], lifeStages: ['Adult'] }, 'MODERATE'),
      stressors: ['aop.stressor:9', 'aop.stressor:10'],
      otherTexts,
      ...times,
    }),
    anAop('aop:2', { description: 'no abstract' }),
  ],
  keyEvents: [
    aKeyEvent('aop.events:1', {
      ...texts(...KEY_EVENT_TEXTS),
      shortName: 'short',
      applicability: applicability({ taxa: ['NCBITaxon:10090', 'NCBITaxon:7742', 'NCBITaxon:40674', 'NCBITaxon:9606'], sexes: ['FEMALE'], lifeStages: ['All life stages'] }, 'HIGH'),
      otherTexts,
      ...times,
    }),
    aKeyEvent('aop.events:2', { applicability: applicability({ taxa: ['NCBITaxon:10090'], sexes: ['MALE'], lifeStages: ['Embryo'] }) }),
    aKeyEvent('aop.events:3'),
  ],
  aopEvents: [
    anAopEvent('aop:1', 'aop.events:1', 'MOLECULAR_INITIATING_EVENT', {
      essentialityText: plain('essential'),
      evidenceForChemicalInitiation: plain('initiation'),
      html: { essentialityText: html('essential'), evidenceForChemicalInitiation: html('initiation') },
    }),
    anAopEvent('aop:1', 'aop.events:2', 'ADVERSE_OUTCOME', { regulatoryExamples: plain('examples') }),
    anAopEvent('aop:2', 'aop.events:1', 'MOLECULAR_INITIATING_EVENT'),
  ],
  relationships: [ker],
  aopRelationships: [anAopRelationship('aop:1', ker, { quantitativeUnderstanding: { call: 'LOW', text: plain('quantity') } })],
  stressors: [
    aStressor('aop.stressor:9', {
      ...texts(...STRESSOR_TEXTS),
      chemicals: ['cas:50-00-0', 'dsstox:DTXSID1'],
      chemicalTerms: [{ chemical: 'dsstox:DTXSID1', term: 'The other one' }],
      otherTexts,
      ...times,
    }),
    aStressor('aop.stressor:10'),
  ],
  aopStressors: [anAopStressor('aop:1', 'aop.stressor:9', { evidence: 'HIGH', description: plain('listed'), html: { description: html('listed') } })],
  eventStressors: [anEventStressor('aop.events:1', 'aop.stressor:9', { evidence: 'LOW', description: plain('seen') })],
  chemicals: [aChemical('cas:50-00-0'), aChemical('dsstox:DTXSID1', { casNumber: null, label: 'other' })],
  taxa: [
    aTaxon('NCBITaxon:9606', 'Homo sapiens', { commonName: 'human', parent: 'NCBITaxon:40674' }),
    aTaxon('NCBITaxon:10090', 'Mus musculus', { commonName: 'house mouse', aliases: ['NCBITaxon:85055'], parent: 'NCBITaxon:40674' }),
    aTaxon('NCBITaxon:40674', 'Mammalia', { synonyms: ['mammals'], parent: 'NCBITaxon:7742' }),
    aTaxon('NCBITaxon:7742', 'Vertebrata'),
  ],
});
