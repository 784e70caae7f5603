/** Records of a generated export with as many of every element as the complete export of 2019, held to what the generator made. */
import { describe, expect, it } from '@jest/globals';
import type { ReleaseTables } from '../../records/release.record.ts';
import { readSource, tallyReport } from '../aop-wiki-tables/testing/tiny-tables.ts';
import { generatedExport } from '../testing/generated-export.ts';
import { aopWikiXml } from './aop-wiki-xml.source.ts';

/** Elements of the export, and the text fields that they become. */
const TEXT_FIELDS = {
  aops: [
    ['aop/abstract', 'description'],
    ['aop/authors', 'authors'],
    ['aop/background', 'background'],
    ['aop/oecd-project', 'oecdProject'],
    ['aop/essentiality-support', 'essentialitySupport'],
    ['aop/overall-assessment/description', 'overallAssessment'],
    ['aop/overall-assessment/applicability', 'applicabilityAssessment'],
    ['aop/overall-assessment/key-event-essentiality-summary', 'essentialitySummary'],
    ['aop/overall-assessment/weight-of-evidence-summary', 'weightOfEvidenceSummary'],
    ['aop/overall-assessment/quantitative-considerations', 'quantitativeConsiderations'],
    ['aop/potential-applications', 'potentialApplications'],
    ['aop/creation-timestamp', 'createdAt'],
    ['aop/last-modification-timestamp', 'modifiedAt'],
  ],
  aopEvents: [
    ['aop/molecular-initiating-event/evidence-supporting-chemical-initiation', 'evidenceForChemicalInitiation'],
    ['aop/adverse-outcome/examples', 'regulatoryExamples'],
  ],
  aopStressors: [
    ['aop/aop-stressors/aop-stressor/description', 'description'],
    ['aop/aop-stressors/aop-stressor/evidence', 'evidence'],
  ],
  keyEvents: [
    ['key-event/short-name', 'shortName'],
    ['key-event/biological-organization-level', 'level'],
    ['key-event/description', 'description'],
    ['key-event/measurement-methodology', 'measurement'],
    ['key-event/evidence-supporting-taxonomic-applicability', 'taxonomicEvidence'],
    ['key-event/cell-term', 'cell'],
    ['key-event/organ-term', 'tissue'],
  ],
  eventStressors: [['key-event/key-event-stressors/key-event-stressor/description', 'description']],
  relationships: [
    ['key-event-relationship/description', 'description'],
    ['key-event-relationship/evidence-supporting-taxonomic-applicability', 'taxonomicEvidence'],
    ['key-event-relationship/weight-of-evidence/value', 'weightOfEvidenceText'],
    ['key-event-relationship/weight-of-evidence/biological-plausibility', 'biologicalPlausibility'],
    ['key-event-relationship/weight-of-evidence/emperical-support-linkage', 'empiricalSupport'],
    ['key-event-relationship/weight-of-evidence/uncertainties-or-inconsistencies', 'uncertainties'],
    ['key-event-relationship/quantitative-understanding/description', 'quantitativeDescription'],
  ],
  stressors: [
    ['stressor/description', 'description'],
    ['stressor/exposure-characterization', 'exposureCharacterisation'],
  ],
} as const satisfies { readonly [T in keyof ReleaseTables]?: readonly (readonly [path: string, field: keyof ReleaseTables[T]])[] };

const NEWER_FIELDS = {
  keyEvents: [['key-event/evidence-collection-strategy', 'evidenceCollectionStrategy']],
  relationships: [
    ['key-event-relationship/evidence-collection-strategy', 'evidenceCollectionStrategy'],
    ['key-event-relationship/known-modulating-factors', 'knownModulatingFactors'],
    ['key-event-relationship/quantitative-understanding/response-response-relationship', 'responseResponse'],
    ['key-event-relationship/quantitative-understanding/time-scale', 'timeScale'],
    ['key-event-relationship/quantitative-understanding/feedforward-feedback-loops', 'feedbackLoops'],
  ],
} as const satisfies { readonly [T in keyof ReleaseTables]?: readonly (readonly [path: string, field: keyof ReleaseTables[T]])[] };

type FieldTable = Readonly<Record<string, readonly (readonly [string, string])[]>>;

const generated = generatedExport({ scale: 1 });
const { elements, empty, made, references } = generated.expected;
const read = readSource(aopWikiXml(), { 'aop-wiki-xml/aop-wiki-xml-2026-01-01.xml': generated.bytes });
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

function filled(from: typeof read, fields: FieldTable): Record<string, number> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([table, paths]) => {
      const rows = from.rows(table as keyof ReleaseTables) as unknown as readonly Readonly<Record<string, unknown>>[];
      return paths.map(([path, field]) => [path, rows.filter((row) => row[field] !== null && row[field] !== undefined).length]);
    }),
  );
}
function written(from: Pick<typeof generated.expected, 'elements' | 'empty'>, fields: FieldTable): Record<string, number> {
  return Object.fromEntries(Object.values(fields).flatMap((paths) => paths.map(([path]) => [path, (from.elements[path] ?? 0) - (from.empty[path] ?? 0)])));
}

describe('a generated export of the size of the real one', () => {
  it('becomes as many records as it has elements', () => {
    const counts = {
      aops: read.rows('aops').length,
      events: read.rows('keyEvents').length,
      relationships: read.rows('relationships').length,
      stressors: read.rows('stressors').length,
      chemicals: read.rows('chemicals').length,
      taxa: read.rows('taxa').length,
      placements: read.rows('aopEvents').length,
      aopRelationships: read.rows('aopRelationships').length,
      aopStressors: read.rows('aopStressors').length,
      eventStressors: read.rows('eventStressors').length,
      components: sum(read.rows('keyEvents').map(({ components }) => components.length)),
      chemicalsOfStressors: sum(read.rows('stressors').map(({ chemicals }) => chemicals.length)),
      synonyms: sum(read.rows('chemicals').map(({ synonyms }) => synonyms.length)),
      references: read.rows('references').length,
      referencesWithDoi: read.rows('references').filter(({ doi }) => doi !== null).length,
    };
    expect(counts).toEqual({
      aops: elements['aop'],
      events: elements['key-event'],
      relationships: elements['key-event-relationship'],
      stressors: elements['stressor'],
      chemicals: elements['chemical'],
      taxa: elements['taxonomy'],
      placements: sum([made['miePlacements'], made['adverseOutcomePlacements'], made['keyEventPlacements']].map((count) => count ?? 0)),
      aopRelationships: made['aopRelationships'],
      aopStressors: made['aopStressors'],
      eventStressors: made['eventStressors'],
      components: made['components'],
      chemicalsOfStressors: made['stressorChemicals'],
      synonyms: elements['chemical/synonyms/synonym'],
      references: references['distinct'],
      referencesWithDoi: references['distinctDois'],
    });
    // The export of 2019, by FORMAT.md.
    expect([counts.aops, counts.events, counts.relationships, counts.placements, counts.aopRelationships]).toEqual([236, 961, 1115, 1573, 1429]);
  });

  it('has every text that is not empty in its field', () => {
    expect(filled(read, TEXT_FIELDS)).toEqual(written(generated.expected, TEXT_FIELDS));
    expect(empty['aop/abstract']).toBe(112);
  });

  it('has every statement on sex, life stage and taxon', () => {
    const statements = (table: 'aops' | 'keyEvents' | 'relationships', list: 'sexes' | 'lifeStages' | 'taxa'): number =>
      sum(read.rows(table).map(({ applicability }) => applicability?.[list].length ?? 0));
    expect([statements('aops', 'sexes'), statements('aops', 'lifeStages')]).toEqual([elements['aop/applicability/sex'], elements['aop/applicability/life-stage']]);
    expect([statements('keyEvents', 'sexes'), statements('keyEvents', 'lifeStages')]).toEqual([elements['key-event/applicability/sex'], elements['key-event/applicability/life-stage']]);
    expect(statements('keyEvents', 'taxa') + statements('relationships', 'taxa')).toBe(made['taxonStatements']);
  });

  it('loses nothing', () => {
    expect(Object.keys(tallyReport(read.report)).filter((code) => code.startsWith('REJECTED') || code.includes('unknown-element'))).toEqual([]);
  });
});

describe('a generated export with the elements of later ones', () => {
  const newer = generatedExport({ scale: 0.2, newer: true });
  const later = readSource(aopWikiXml(), { 'aop-wiki-xml/aop-wiki-xml-2026-01-01.xml': newer.bytes });

  it('has their texts in fields of their own', () => {
    const open = readSource(aopWikiXml(), { 'aop-wiki-xml/aop-wiki-xml-2026-01-01.xml': newer.bytes.toString().replaceAll('>ARR<', '>BY-SA<') });
    expect(filled(open, NEWER_FIELDS)).toEqual(written(newer.expected, NEWER_FIELDS));
    expect(tallyReport(later.report)['REJECTED unknown-reference']).toBeUndefined();
  });

  it('has no text of the AOPs that are reserved, a third of them', () => {
    const reserved = later.rows('aops').filter(({ wikiLicence }) => wikiLicence === 'ALL_RIGHTS_RESERVED');
    expect(reserved).toHaveLength(Math.ceil((newer.expected.elements['aop'] ?? 0) / 3));
    expect(reserved.flatMap((aop) => [aop.description, aop.background, aop.overallAssessment, aop.essentialitySupport, aop.html].filter(Boolean))).toEqual([]);
  });

  it('has no text of the events that stand in these only, and says so at each', () => {
    const reserved = new Set(later.rows('aops').flatMap(({ id, wikiLicence }) => (wikiLicence === 'ALL_RIGHTS_RESERVED' ? [id] : [])));
    const aopsOf = (event: string): readonly string[] => later.rows('aopEvents').filter((row) => row.event === event).map(({ aop }) => aop);
    const only = later.rows('keyEvents').filter(({ id }) => aopsOf(id).length > 0 && aopsOf(id).every((aop) => reserved.has(aop)));
    expect(only.length).toBeGreaterThan(10);
    expect(only.flatMap((event) => [event.description, event.measurement, event.taxonomicEvidence, event.html].filter(Boolean))).toEqual([]);
    expect(later.rows('keyEvents').filter(({ note }) => note !== null).every((event) => only.includes(event))).toBe(true);
  });
});
