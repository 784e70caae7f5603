import type { Provenance, Release } from '@sequela/data';
import {
  aCellAssociation,
  aCellType,
  aClaim,
  aClinicalParameter,
  aConflict,
  aGene,
  aKeyEvent,
  aManifestation,
  aModulatingFactor,
  anAop,
  anAopEvent,
  anAopRelationship,
  anInteraction,
  aReceptorComplex,
  aReference,
  aRelationship,
  aReleaseWith,
  aSource,
  aTestSystem,
  context,
  provenance,
} from '@sequela/data/testing';

const stated: Provenance = provenance({ basis: 'STATED', sources: ['source:il2'] });
const cited: Provenance = { ...stated, references: ['iraop.reference:smith'] };
const binding = aRelationship('iraop.relationships:r1', 'iraop.events:mie', 'iraop.events:ke', stated);
const harm = aRelationship('iraop.relationships:r2', 'iraop.events:ke', 'iraop.events:ao', stated);
const human = { id: 'NCBITaxon:9606', name: 'Homo sapiens', label: 'human' };
const mouse = { id: 'NCBITaxon:10090', name: 'Mus musculus', label: 'mouse' };
const humanStudy = context({ taxa: [human], system: 'CLINICAL', withStressor: true });
const mouseStudy = context({ taxa: [mouse], system: 'IN_VIVO' });

/**
 * Two pathways that share an event: rash (mie -> ke -> ao, with `apart` in the AOP but not
 * connected, and an itch) and liver (ke only, of no outcome).
 */
export const il2Release: Release = aReleaseWith(
  {
    aops: [anAop('iraop:rash'), anAop('iraop:liver')],
    keyEvents: ['mie', 'ke', 'apart', 'ao', 'bare'].map((name) => aKeyEvent(`iraop.events:${name}`, cited)),
    aopEvents: [
      anAopEvent('iraop:rash', 'iraop.events:mie', 'MOLECULAR_INITIATING_EVENT'),
      anAopEvent('iraop:rash', 'iraop.events:ke'),
      anAopEvent('iraop:rash', 'iraop.events:apart'),
      anAopEvent('iraop:rash', 'iraop.events:ao', 'ADVERSE_OUTCOME'),
      anAopEvent('iraop:liver', 'iraop.events:ke'),
    ],
    relationships: [binding, harm],
    aopRelationships: [anAopRelationship('iraop:rash', binding), anAopRelationship('iraop:rash', harm)],
    manifestations: [aManifestation('iraop.events:itch', 'iraop.events:ao', { aops: ['iraop:rash'] })],
    genes: [aGene('HGNC:6001', 'IL2'), aGene('HGNC:6008', 'IL2RA'), aGene('HGNC:6009', 'IL2RB')],
    receptorComplexes: [aReceptorComplex('cellphonedb:IL2_receptor_HA', ['HGNC:6008', 'HGNC:6009'])],
    modulatingFactors: [
      aModulatingFactor('iraop.modulating:treg', {
        title: 'Restraint',
        description: null,
        cellTypes: ['CL:0000815'],
        genes: [],
        effect: 'DECREASES',
        onRelationship: harm.id,
        onEvent: null,
        aops: ['iraop:rash'],
        context: null,
        status: 'DOCUMENTED',
        note: null,
        ...stated,
      }),
    ],
    cellTypes: [
      aCellType('CL:0000084', 'T cell', {
        sources: ['source:cl'],
        definition: 'A lymphocyte.',
        synonyms: ['T lymphocyte'],
        aliases: ['iraop.cells:t-cell'],
      }),
      aCellType('CL:0000815', 'regulatory T cell', { parents: ['CL:0000084'], sources: ['source:cl', 'source:il2'] }),
      aCellType('iraop.cells:lak-cell', 'LAK cell', { sources: ['source:il2'] }),
    ],
    cellAssociations: [
      aCellAssociation('iraop.events:mie', 'CL:0000084', {
        ...stated,
        status: 'DOCUMENTED',
        involvement: 'RESPONDER',
        context: humanStudy,
        sourceText: 'T cells respond',
        ...cited,
        referencesInherited: true,
      }),
      aCellAssociation('iraop.events:mie', 'iraop.cells:lak-cell', { ...stated, basis: 'TEXT_MINED' }),
      aCellAssociation('iraop.events:ke', 'CL:0000084', { ...stated, context: mouseStudy, status: 'HYPOTHESISED' }),
      aCellAssociation('iraop.events:ke', 'CL:0000815', {
        ...stated,
        status: 'DOCUMENTED',
        aops: ['iraop:liver'],
        involvement: 'SOURCE',
      }),
      aCellAssociation('iraop.events:ke', 'iraop.cells:lak-cell', {
        ...stated,
        status: 'DOCUMENTED',
        involvement: 'EFFECTOR',
        sources: ['source:cl'],
      }),
      aCellAssociation('iraop.events:apart', 'CL:0000815', { ...stated, status: 'DOCUMENTED', involvement: 'TARGET' }),
      aCellAssociation('iraop.events:itch', 'CL:0000084', { ...stated, status: 'DOCUMENTED', involvement: 'SITE' }),
    ],
    interactions: [
      anInteraction('iraop.interactions:int-01', {
        kind: 'CYTOKINE_RECEPTOR',
        sourceCell: 'CL:0000084',
        targetCell: null,
        mediators: ['HGNC:6001'],
        mediatorComplex: null,
        receptorSets: [
          {
            mediators: ['HGNC:6001'],
            complex: 'cellphonedb:IL2_receptor_HA',
            receptors: ['HGNC:6008', 'HGNC:6009'],
            origin: 'CELLPHONEDB',
          },
        ],
        receptorNote: 'High affinity.',
        receptorNullReason: null,
        effect: 'Proliferation.',
        status: 'DOCUMENTED',
        events: ['iraop.events:mie', 'iraop.events:itch'],
        modulatingFactors: ['iraop.modulating:treg'],
        aops: ['iraop:rash'],
        context: humanStudy,
        note: 'A note.',
        ...cited,
      }),
    ],
    testSystems: [
      aTestSystem('iraop.test:skin-model', {
        name: 'Skin model',
        kind: 'IN_VITRO',
        species: [human],
        readouts: ['IL-2'],
        events: [
          { event: 'iraop.events:mie', purpose: 'MEASURES' },
          { event: 'iraop.events:mie', purpose: 'PERTURBS' },
          { event: 'iraop.events:itch', purpose: 'MEASURES' },
        ],
        modulatingFactors: ['iraop.modulating:treg'],
        usedWithStressor: null,
        guideline: 'OECD TG 439',
        aops: ['iraop:rash'],
        note: 'A note.',
        ...cited,
      }),
    ],
    clinicalParameters: [
      aClinicalParameter('iraop.clinical:cp-itch', {
        name: 'Itch score',
        kind: 'SYMPTOM',
        genes: ['HGNC:6001'],
        direction: 'INCREASE',
        events: ['iraop.events:ao', 'iraop.events:itch'],
        aops: ['iraop:rash'],
        detail: 'Asked for.',
        ...cited,
      }),
    ],
    references: [
      aReference('iraop.reference:smith', {
        sources: ['source:il2'],
        kind: 'JOURNAL_ARTICLE',
        citation: 'Smith J. On rash.',
        year: 1994,
        doi: '10.1000/(SICI)1<1::AID>3',
        pmid: '123',
        pmcid: 'PMC9',
        link: 'https://example.org/smith',
        stableIdentifier: true,
        readIn: 'pubmed',
        textRead: 'abstract',
        citationBasis: 'AS_READ',
        note: 'Cited twice.',
      }),
      aReference('pubmed:77', { pmid: '77', sources: ['source:il2'] }),
    ],
    sources: [
      aSource('source:cl', { name: 'Cell Ontology' }),
      aSource('source:hgnc', {
        name: 'HGNC',
        version: '1',
        date: '2026-01-02',
        licence: 'CC0-1.0',
        licenceUrl: 'https://example.org/cc0',
        url: 'https://example.org/hgnc',
        files: [{ name: 'hgnc.txt', bytes: 3_000_000_000, sha256: 'ef'.repeat(32) }],
        counts: [{ what: 'genes', count: 3 }],
        rejected: 1,
        doubtful: 2,
      }),
      aSource('source:il2', { name: 'IL-2 set', doubtful: 5 }),
    ],
    claims: [
      aClaim('claim:il2/claim-01', 'HGNC:6001', {
        page: 'page:il2',
        section: 'EXTERNAL_IDS',
        field: 'hgncId',
        text: 'HGNC: 5979',
        value: 'HGNC:5979',
        verdicts: [
          {
            by: 'RULE',
            verdict: 'UNVERIFIABLE',
            rightValue: null,
            reason: null,
            references: [],
            basis: 'CURATED',
            sources: ['source:hgnc'],
          },
          {
            by: 'REVIEW',
            verdict: 'CONTRADICTED',
            rightValue: 'HGNC:6001',
            reason: 'Another gene.',
            references: ['pubmed:77'],
            basis: 'STATED',
            sources: ['source:il2'],
          },
        ],
        ...cited,
        basis: 'MACHINE_WRITTEN',
      }),
      aClaim('claim:il2/claim-02', 'HGNC:6001', {
        page: 'page:il2',
        section: 'FUNCTION',
        field: null,
        text: 'It makes T cells grow.',
        value: null,
        verdicts: [],
        ...stated,
        basis: 'MACHINE_WRITTEN',
      }),
    ],
    conflicts: [
      aConflict('HGNC:6001', 'hgncId', {
        values: [
          { value: 'HGNC:5979', sources: ['source:il2'], basis: 'MACHINE_WRITTEN' },
          { value: 'HGNC:6001', sources: ['source:hgnc'], basis: 'CURATED' },
        ],
        explanation: 'A withdrawn number.',
      }),
      aConflict('iraop.events:ao', 'title', {
        values: [],
        explanation: null,
      }),
    ],
  },
  {
    id: 'r-0123456789abcdef',
    tables: [{ name: 'keyEvents', rows: 5, sha256: 'ab'.repeat(32) }],
    report: { lines: 3, sha256: 'cd'.repeat(32) },
    licence: 'CC-BY-4.0',
    coverage: [
      {
        field: 'KeyEvent.clinicalParameters',
        filled: 0,
        total: 5,
        wouldComeFrom: 'curation',
        bySource: [{ source: 'source:il2', filled: 0, total: 5, wouldComeFrom: 'curation' }],
      },
      { field: 'KeyEvent.testSystems', filled: 1, total: 5, wouldComeFrom: null, bySource: [] },
    ],
  },
);
