import { describe, expect, it } from '@jest/globals';
import { aKeyEvent, anAop, aRelationship } from '../../testing/aop.factory.ts';
import { readSource } from '../aop-wiki-tables/testing/tiny-tables.ts';
import { aopWikiXml } from './aop-wiki-xml.source.ts';
import { fullExport } from './testing/full-export.ts';
import { anEventElement, CHAIN, chainAop, numbered, tinyExport } from './testing/tiny-export.ts';

const OF_EXPORT = { basis: 'CURATED', sources: ['source:aop-wiki-xml'], references: [], referencesInherited: false } as const;
const full = readSource(aopWikiXml(), fullExport());

describe('an AOP of the export', () => {
  it('has every text, status and date in a field of its own', () => {
    expect(full.rows('aops')).toEqual([
      anAop('aop:1', {
        title: 'Receptor X leads to disease Z',
        status: { oecd: 'Under Development', saaop: 'Archived', wiki: 'Open for citation & comment' },
        description: 'How X does it.',
        descriptionIsAbstract: true,
        authors: 'Ann Author, Bo Writer',
        sourceUrl: 'https://aopwiki.org/aops/1',
        stressors: ['aop.stressor:9'],
        shortName: 'X to Z',
        oecdProject: '1.23',
        wikiLicence: 'BY_SA',
        contributors: 'Cy Helper',
        background: 'What was known.',
        developmentStrategy: 'Read, then wrote.',
        applicability: {
          taxa: [],
          sexes: [
            { sex: 'MALE', evidence: 'HIGH' },
            { sex: 'UNSPECIFIC', evidence: 'NOT_SPECIFIED' },
          ],
          lifeStages: [{ lifeStage: '1 to < 3 months', evidence: 'MODERATE' }],
        },
        overallAssessment: 'Sound.',
        applicabilityAssessment: 'Mammals.',
        essentialitySupport: 'Without Y, no Z.',
        essentialitySummary: 'Y matters.',
        weightOfEvidenceSummary: 'Fair.',
        quantitativeConsiderations: 'Few numbers.',
        potentialApplications: 'Screening.',
        otherTexts: [{ name: 'coaches', text: 'Di Coach', html: null }],
        createdAt: '2016-11-29T18:41:15',
        modifiedAt: '2026-02-03T04:05:06',
        html: { description: '<p>How <b>X</b> does it.</p>' },
        ...OF_EXPORT,
        references: ['doi:10.1000/abc'],
      }),
    ]);
  });

  it('has its events in one role each, the specific one where an event is listed twice', () => {
    const base = { aop: 'aop:1', essentialityCall: null, essentialityText: null, sources: ['source:aop-wiki-xml'] };
    expect(full.rows('aopEvents')).toEqual([
      {
        ...base,
        event: 'aop.events:10',
        role: 'MOLECULAR_INITIATING_EVENT',
        evidenceForChemicalInitiation: 'It binds.',
        regulatoryExamples: null,
        html: { evidenceForChemicalInitiation: '<p>It <em>binds</em>.</p>' },
      },
      { ...base, event: 'aop.events:12', role: 'ADVERSE_OUTCOME', evidenceForChemicalInitiation: null, regulatoryExamples: 'Used in a guideline.' },
      { ...base, event: 'aop.events:11', role: 'KEY_EVENT', evidenceForChemicalInitiation: null, regulatoryExamples: null },
    ]);
  });

  it('has adjacency and grades of its relationships, and its stressors with what is said of them', () => {
    expect(full.rows('aopRelationships')).toEqual([
      {
        aop: 'aop:1',
        relationship: 'aop.relationships:100',
        upstream: 'aop.events:10',
        downstream: 'aop.events:12',
        adjacency: 'NON_ADJACENT',
        weightOfEvidence: 'HIGH',
        quantitativeUnderstanding: { call: 'LOW', text: null },
        sources: ['source:aop-wiki-xml'],
      },
    ]);
    expect(full.rows('aopStressors')).toEqual([
      { aop: 'aop:1', stressor: 'aop.stressor:9', evidence: 'MODERATE', description: 'Seen in rats.', sources: ['source:aop-wiki-xml'] },
    ]);
  });
});

describe('an event of the export', () => {
  it('has level, terms, components, texts and applicability', () => {
    expect(full.rows('keyEvents')[0]).toEqual(aKeyEvent('aop.events:10', {
      title: 'Increase, Signal Y',
      shortName: 'Y up',
      description: 'It rises.',
      level: 'MOLECULAR',
      direction: { value: 'INCREASED', basis: 'COMPONENT' },
      components: [
        { action: 'INCREASED', actionText: 'increased', object: { id: 'PR:000000001', label: 'protein one' }, process: { id: 'MESH:D006965', label: 'a growth' } },
        { action: 'INCREASED', actionText: 'increased', object: { id: 'CL:0000625', label: 'a cell' }, process: null },
      ],
      tissue: { id: 'UBERON:0002107', label: 'liver' },
      cell: { id: 'CL:0000084', label: 'T cell' },
      sourceUrl: 'https://aopwiki.org/events/10',
      measurement: 'With a probe.',
      taxonomicEvidence: 'Shown in mice.',
      evidenceCollectionStrategy: 'A search.',
      applicability: {
        taxa: [
          { taxon: 'NCBITaxon:9606', evidence: 'HIGH' },
          { taxon: 'aop.taxon:12', evidence: 'LOW' },
        ],
        sexes: [
          { sex: 'MALE', evidence: 'HIGH' },
          { sex: 'UNSPECIFIC', evidence: 'NOT_SPECIFIED' },
        ],
        lifeStages: [{ lifeStage: '1 to < 3 months', evidence: 'MODERATE' }],
      },
      otherTexts: [{ name: 'assay-note', text: 'Mind the buffer.', html: null }],
      createdAt: null,
      modifiedAt: null,
      html: { description: '<p>It <strong>rises</strong>.</p>' },
      ...OF_EXPORT,
      references: ['pubmed:12345'],
    }));
    expect(full.rows('eventStressors')).toEqual([
      { event: 'aop.events:10', stressor: 'aop.stressor:9', evidence: 'NOT_SPECIFIED', description: null, sources: ['source:aop-wiki-xml'] },
    ]);
  });

  it('has the cell of its cell term as the site, and those of its components', () => {
    expect(full.rows('cellAssociations').map(({ key, involvement, basis, sourceText }) => [key, involvement, basis, sourceText])).toEqual([
      ['aop.events:10|CL:0000084|CURATED', 'SITE', 'CURATED', 'T cell'],
      ['aop.events:10|CL:0000625|COMPONENT', null, 'COMPONENT', 'increased; a cell'],
    ]);
  });
});

describe('a relationship of the export', () => {
  it('has all its texts; what its authors wrote is no grade', () => {
    expect(full.rows('relationships')).toEqual([
      aRelationship('aop.relationships:100', 'aop.events:10', 'aop.events:12', {
        description: 'One leads to the other.',
        biologicalPlausibility: { call: null, text: 'Plausible.' },
        empiricalSupport: { call: null, text: 'Measured twice.' },
        uncertainties: 'One gap.',
        weightOfEvidenceText: 'Fair on the whole.',
        sourceUrl: 'https://aopwiki.org/relationships/100',
        applicability: { taxa: [{ taxon: 'NCBITaxon:9606', evidence: 'MODERATE' }], sexes: [], lifeStages: [] },
        taxonomicEvidence: 'In rats.',
        evidenceCollectionStrategy: 'By hand.',
        quantitativeDescription: 'A curve.',
        responseResponse: 'Linear.',
        timeScale: 'Hours.',
        feedbackLoops: 'One loop.',
        knownModulatingFactors: 'Age.',
        otherTexts: [{ name: 'time-scale', text: 'Days.', html: null }],
        createdAt: '2020-06-01T00:00:00',
        modifiedAt: '2024-06-01T00:00:00',
        html: { biologicalPlausibility: '<p><i>Plausible</i>.</p>' },
        ...OF_EXPORT,
        references: ['doi:10.1000/abc'],
      }),
    ]);
  });
});

describe('stressors, chemicals, taxa and references of the export', () => {
  it('are linked, named and identified', () => {
    expect(full.rows('stressors')).toEqual([
      {
        type: 'Stressor',
        id: 'aop.stressor:9',
        name: 'Compound Q',
        description: 'A compound.',
        synonyms: [],
        chemicals: ['cas:50-00-0'],
        chemicalTerms: [{ chemical: 'cas:50-00-0', term: 'Q acid' }],
        gene: null,
        regimens: [],
        exposureCharacterisation: 'In water.',
        otherTexts: [],
        createdAt: '2020-01-01T00:00:00',
        modifiedAt: null,
        ...OF_EXPORT,
      },
    ]);
    expect(full.rows('chemicals')).toEqual([
      {
        type: 'Chemical',
        id: 'cas:50-00-0',
        label: 'Q',
        casNumber: '50-00-0',
        synonyms: ['Q acid', 'Old Q'],
        xrefs: ['dsstox:DTXSID7020637', 'inchikey:WSFSSNUMVMOOMR-UHFFFAOYSA-N'],
        sources: ['source:aop-wiki-xml'],
      },
    ]);
    expect(full.rows('taxa').map(({ id, name }) => [id, name])).toEqual([
      ['NCBITaxon:9606', 'Homo sapiens'],
      ['aop.taxon:12', 'pond life'],
    ]);
    expect(full.rows('references').map(({ id }) => id).sort()).toEqual(['doi:10.1000/abc', 'pubmed:12345']);
  });
});

describe('a sex in a word that nobody knows', () => {
  const stated = '<sex><evidence>High</evidence><sex>Plural</sex></sex><sex><sex>Neuter</sex></sex><sex><sex>Male</sex></sex>';
  const { rows, told } = readSource(aopWikiXml(), tinyExport(chainAop('A chain', `<status><wiki-license>ARR</wiki-license></status><applicability>${stated}</applicability>`), anEventElement('e10', 'Binding', `<applicability>${stated}</applicability>`), anEventElement('e11', 'Signal'), anEventElement('e12', 'Disease'), CHAIN.relationships, numbered(CHAIN.numbers)));

  it('is kept in the words of the source with its grade, whatever the terms of the texts are', () => {
    const otherTexts = [
      { name: 'applicability/sex', text: 'Plural (evidence: High)', html: null },
      { name: 'applicability/sex', text: 'Neuter', html: null },
    ];
    expect(rows('aops')[0]).toMatchObject({ otherTexts, applicability: { sexes: [{ sex: 'MALE', evidence: null }] } });
    expect(rows('keyEvents')[0]).toMatchObject({ otherTexts, applicability: { sexes: [{ sex: 'MALE', evidence: null }] } });
    expect(told.filter((line) => line.endsWith('unknown-sex'))).toHaveLength(4);
  });
});
