/** Records of both samples in the AOP-Wiki XML format, held to what a script of its own finds in them (expected/aop-wiki-xml-records.expected.mjs). */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { GradedText } from '../src/records/aop.record.ts';
import { sourcesFolder } from '../src/release/testing/release-inputs.ts';
import { readSource } from '../src/sources/aop-wiki-tables/testing/tiny-tables.ts';
import { aopWikiXml } from '../src/sources/aop-wiki-xml/aop-wiki-xml.source.ts';
import type expectedValues from './expected/aop-wiki-xml-records.expected.json';

const expected = JSON.parse(readFileSync(join(import.meta.dirname, 'expected/aop-wiki-xml-records.expected.json'), 'utf8')) as typeof expectedValues;

const hash = (text: string): string => createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 16);

const isGraded = (value: unknown): value is GradedText => typeof value === 'object' && value !== null && 'call' in value && 'text' in value;

/** Hashes of the texts that a record has among these fields. */
function textsOf(record: object, fields: readonly string[]): Record<string, string> {
  const values = Object.entries(record).flatMap(([field, value]): (readonly [string, string])[] => {
    const text: unknown = isGraded(value) ? value.text : value;
    return fields.includes(field) && typeof text === 'string' ? [[field, hash(text)]] : [];
  });
  return Object.fromEntries(values);
}
const AOP_TEXTS = ['description', 'background', 'overallAssessment', 'applicabilityAssessment', 'essentialitySummary', 'weightOfEvidenceSummary', 'quantitativeConsiderations', 'potentialApplications'];
const EVENT_TEXTS = ['description', 'measurement', 'taxonomicEvidence', 'evidenceCollectionStrategy'];
const RELATIONSHIP_TEXTS = [
  ...['description', 'biologicalPlausibility', 'empiricalSupport', 'uncertainties', 'quantitativeDescription', 'responseResponse'],
  ...['timeScale', 'feedbackLoops', 'knownModulatingFactors', 'taxonomicEvidence', 'evidenceCollectionStrategy'],
];

describe.each(['sample_aopwiki.xml', 'sample_aopwiki_coverage.xml'] as const)('%s', (name) => {
  const sample = readFileSync(join(sourcesFolder(), 'aop-wiki-xml-format', name));
  const { rows, told } = readSource(aopWikiXml(), { [`aop-wiki-xml/${name}`]: sample });
  const wanted = expected[name];

  it('has its AOPs: titles, texts but for reserved ones, events with roles, grades, stressors', () => {
    expect(
      rows('aops').map((aop) => ({
        id: aop.id,
        title: hash(aop.title),
        reserved: aop.wikiLicence === 'ALL_RIGHTS_RESERVED',
        texts: textsOf(aop, AOP_TEXTS),
        placements: rows('aopEvents').filter((row) => row.aop === aop.id).map(({ event, role }) => [event, role]),
        relationships: rows('aopRelationships').filter((row) => row.aop === aop.id).map((row) => [row.relationship, row.adjacency, row.weightOfEvidence, row.quantitativeUnderstanding?.call]),
        stressors: rows('aopStressors').filter((row) => row.aop === aop.id).map(({ stressor, evidence }) => [stressor, evidence]),
      })),
    ).toEqual(wanted.aops.map((aop) => (aop.reserved ? { ...aop, texts: {} } : aop)));
    expect(told.filter((line) => line.includes('all-rights-reserved'))).toHaveLength(wanted.aops.filter(({ reserved }) => reserved).length);
  });

  /** Whether AOPs hold a record, and only such as are reserved: then its texts are left at AOP-Wiki. */
  const isReserved = (held: (aop: (typeof wanted.aops)[number]) => readonly string[], id: string): boolean => {
    const holders = wanted.aops.filter((aop) => held(aop).includes(id));
    return holders.length > 0 && holders.every(({ reserved }) => reserved);
  };
  const eventsOf = ({ placements }: (typeof wanted.aops)[number]): readonly string[] => placements.flatMap(([event]) => event ?? []);
  const relationshipsOf = ({ relationships }: (typeof wanted.aops)[number]): readonly string[] => relationships.flatMap(([relationship]) => relationship ?? []);

  it('has its events and relationships: ends, levels, terms, taxa, and texts but for those of reserved AOPs alone', () => {
    const taxaOf = ({ applicability }: { readonly applicability?: { readonly taxa: readonly { readonly taxon: string; readonly evidence: string | null }[] } | null }) =>
      (applicability?.taxa ?? []).map(({ taxon, evidence }) => [taxon, evidence]);
    expect(
      rows('keyEvents').map((event) => ({
        id: event.id,
        level: event.level,
        texts: textsOf(event, EVENT_TEXTS),
        taxa: taxaOf(event),
        components: event.components.length,
        cell: event.cell?.id ?? null,
        tissue: event.tissue?.id ?? null,
      })),
    ).toEqual(wanted.events.map((event) => (isReserved(eventsOf, event.id) ? { ...event, texts: {} } : event)));
    expect(
      rows('relationships').map((row) => ({ id: row.id, ends: [row.upstream, row.downstream], texts: textsOf(row, RELATIONSHIP_TEXTS), taxa: taxaOf(row) })),
    ).toEqual(wanted.relationships.map((row) => (isReserved(relationshipsOf, row.id) ? { ...row, texts: {} } : row)));
  });

  it('has its stressors, chemicals, taxa and references', () => {
    expect(rows('stressors').map(({ id, chemicals }) => ({ id, chemicals }))).toEqual(wanted.stressors);
    expect(rows('chemicals').map(({ id, synonyms }) => ({ id, synonyms: synonyms.length }))).toEqual(wanted.chemicals);
    expect(rows('taxa').map(({ id }) => id)).toEqual(wanted.taxa);
    expect(rows('references')).toHaveLength(wanted.references);
  });

  it('has no element that is left out', () => {
    expect(told.filter((line) => line.startsWith('REJECTED') || line.includes('unknown-'))).toEqual([]);
  });
});
