/**
 * The two pages of the full release, held to counts and hashes that a script of its own makes of their
 * texts (expected/pages.expected.mjs), and to the reviewed verdicts.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ClaimRecord, GenePageSection } from '../src/records/evidence.record.ts';
import type { Release } from '../src/records/release.record.ts';
import type { RelatedResourceRecord } from '../src/records/stressor.record.ts';
import { buildRelease } from '../src/release/build-release.ts';
import { embeddedPlan } from '../src/release/embedded-plan.ts';
import { fullPlan } from '../src/release/full-plan.ts';
import { pagesFolder, sourcesFolder } from '../src/release/testing/release-inputs.ts';
import type expectedValues from './expected/pages.expected.json';

const expected = JSON.parse(readFileSync(join(import.meta.dirname, 'expected/pages.expected.json'), 'utf8')) as typeof expectedValues;
const hash = (text: string | null | undefined): string => createHash('sha256').update(text ?? '').digest('hex').slice(0, 16);

const SECTIONS: { readonly [S in Exclude<GenePageSection, 'NOTICE'>]: keyof (typeof expected.genePages)[number]['statements'] } = {
  FUNCTION: 'Gene function',
  LOCATION_AND_ALIASES: 'Gene and genomic location, Aliases',
  EXTERNAL_IDS: 'External IDs',
  AMINO_ACID_MUTATIONS: 'AA mutation list and type with dbSNP ID',
  SOMATIC_VARIANTS: 'Somatic SNVs/InDels with dbSNP ID',
  RELATED_DISEASE: 'Related disease',
  TREATMENT_AND_PROGNOSIS: 'Treatment and prognosis',
  DRUG_RESPONSE: 'Drug response',
  RELATED_PAPERS: 'Related papers',
};
const sections = Object.entries(SECTIONS) as [keyof typeof SECTIONS, (typeof SECTIONS)[keyof typeof SECTIONS]][];

let release: Release;
let embedded: Release;
beforeAll(() => {
  release = buildRelease(fullPlan({ sources: sourcesFolder(), pages: pagesFolder() }));
  embedded = buildRelease(embeddedPlan());
}, 120_000);

const resource = (id: string, of: Release = release): RelatedResourceRecord => {
  const found = of.content.relatedResources.find((page) => page.id === id);
  if (found === undefined) throw new Error(`the release has no page ${id}`);
  return found;
};
const il2Claims = (of: Release = release): readonly ClaimRecord[] => of.content.claims.filter(({ id }) => id.startsWith('claim:il2/'));
const isReviewed = ({ verdicts }: ClaimRecord): boolean => verdicts.some(({ by }) => by === 'REVIEW');
const linesOf = (source: string) => release.report.filter((line) => line.source === source);

describe('the map page', () => {
  const page = () => resource('page:il2');
  const [facts] = expected.mapPages;

  it('has every labelled line, word for word and link for link', () => {
    const { developmentStatus, diseasesTreated, sustainableSupport, constructionTool, funding, licence, publication, contact } = page();
    const texts = { 'development status': developmentStatus, 'diseases treated': diseasesTreated.join(', '), publication, contact };
    const links = { 'sustainable support': sustainableSupport, 'construction tool': constructionTool, funding, license: licence === null ? [] : [licence] };
    const found = {
      ...Object.fromEntries(Object.entries(texts).map(([label, text]) => [label, { text: hash(text), links: [] }])),
      ...Object.fromEntries(
        Object.entries(links).map(([label, values]) => [label, { text: hash(values.map((value) => value.label).join(', ')), links: values.map(({ url }) => hash(url)) }]),
      ),
    };
    expect(found).toEqual(facts?.lines);
    expect(page()).toMatchObject({ otherLines: [], otherSections: [] });
  });

  it('has its title, description, statement on funding and drawings', () => {
    expect(hash(page().title)).toBe(facts?.title);
    expect(page().description.map(hash)).toEqual(facts?.description);
    expect(page().fundingStatement.map(hash)).toEqual(facts?.fundingStatement);
    expect(page().maps.map(({ url }) => hash(url))).toEqual(facts?.maps);
  });

  it('is linked from the treatment, in both releases; the embedded one has its facts and no sentence of it', () => {
    for (const built of [release, embedded]) expect(built.content.treatments.flatMap(({ relatedResources }) => relatedResources)).toEqual(['page:il2']);
    const { description, fundingStatement, ...carried } = resource('page:il2', embedded);
    expect(page()).toMatchObject(carried);
    const own = new Set([...(facts?.description ?? []), ...(facts?.fundingStatement ?? [])]);
    const sentences = (text: string): readonly string[] => text.split(/(?<=\.)\s+/);
    const read = new Set([...page().description, ...page().fundingStatement].flatMap(sentences));
    expect([...description, ...fundingStatement].filter((text) => own.has(hash(text)))).toEqual([]);
    expect([...description, ...fundingStatement].flatMap(sentences).filter((sentence) => read.has(sentence))).toEqual([]);
  });

  it('leaves no doubt, and a note on what is no page', () => {
    const notes = linesOf('source:map-pages').map(({ severity, code, file }) => `${severity} ${code} ${file}`);
    expect(notes).toEqual(expected.skipped.map((file) => `NOTE no-front-matter ${file}`));
  });
});

describe('the gene page', () => {
  const [page] = expected.genePages;

  it('has every statement of every section, word for word', () => {
    for (const [section, heading] of sections) {
      const texts = new Set(il2Claims().filter((claim) => claim.section === section).map(({ text }) => hash(text)));
      const notice = il2Claims().filter((claim) => claim.section === 'NOTICE').map(({ text }) => hash(text));
      expect([section, texts]).toEqual([section, new Set(page?.statements[heading].filter((text) => !notice.includes(text)))]);
    }
    expect(il2Claims().filter(({ section }) => section === 'NOTICE')).toHaveLength(1);
  });

  it('has its values bare', () => {
    const values = il2Claims().flatMap(({ value }) => value ?? []).sort();
    expect(values).toEqual(page?.values.map((value) => value.replace(/^HGNC /, 'HGNC:').split(' ').at(-1)).sort());
  });

  it('is kept with its date and tags, and without licence', () => {
    expect(resource('page:gene-information-for-il2')).toMatchObject({ kind: 'GENE_PAGE', gene: 'HGNC:6001', title: page?.symbol, date: page?.date, licence: null });
    expect(resource('page:gene-information-for-il2').tags).toHaveLength(page?.tags ?? 0);
    expect(release.manifest.sources.find(({ id }) => id === 'source:gene-pages')?.licence).toBe('NONE');
  });

  it('has all 27 reviewed verdicts on its own statements, and no line of doubt', () => {
    const reviewed = il2Claims().filter(isReviewed);
    expect(reviewed).toHaveLength(27);
    expect(reviewed.filter(({ sources }) => !sources.includes('source:gene-pages'))).toEqual([]);
    expect(il2Claims().filter((claim) => !isReviewed(claim)).map(({ section }) => section)).toEqual(['NOTICE']);
    expect([...linesOf('source:il2-fact-check'), ...linesOf('source:gene-pages')]).toEqual([]);
  });

  it('has the same claims, values and verdicts in the embedded release, where no words of the page are', () => {
    const facts = (of: Release) => il2Claims(of).filter(isReviewed).map(({ id, section, field, value, verdicts }) => ({ id, section, field, value, verdicts }));
    expect(facts(embedded).map(({ id, section, field, value }) => ({ id, section, field, value }))).toEqual(
      facts(release).map(({ id, section, field, value }) => ({ id, section, field, value })),
    );
    const reviews = (of: Release) => facts(of).map(({ verdicts }) => verdicts.find(({ by }) => by === 'REVIEW'));
    expect(reviews(embedded)).toEqual(reviews(release));
    const sentences = new Set(sections.filter(([section]) => !['LOCATION_AND_ALIASES', 'EXTERNAL_IDS'].includes(section)).flatMap(([, heading]) => page?.statements[heading] ?? []));
    expect(il2Claims(embedded).filter(({ text }) => sentences.has(hash(text)))).toEqual([]);
  });
});

describe('what the gene page has wrong', () => {
  it('makes three conflicts of the gene, the page on one side and HGNC on the other', () => {
    const conflicts = release.content.conflicts.filter(({ subject }) => subject === 'HGNC:6001');
    expect(conflicts.map(({ id, values }) => [id, values.map(({ sources, basis }) => `${sources.join()} ${basis}`).join(' / ')])).toEqual(
      ['alias', 'hgncId', 'location'].map((field) => [`conflict:HGNC:6001/${field}`, 'source:gene-pages MACHINE_WRITTEN / source:hgnc CURATED']),
    );
    expect(conflicts.find(({ field }) => field === 'hgncId')?.values.map(({ value }) => value)).toEqual(['HGNC:5979', 'HGNC:6001']);
  });

  it.each([
    ['full', () => release],
    ['embedded', () => embedded],
  ])('stands nowhere else in the %s release', (_, built) => {
    const { claims, conflicts, ...tables } = built().content;
    const holders = Object.entries(tables).filter(([, rows]) => JSON.stringify(rows).includes('HGNC:5979'));
    expect(holders.map(([table]) => table)).toEqual([]);
    const claimed = claims.filter((row) => JSON.stringify(row).includes('HGNC:5979'));
    expect(claimed.map(({ id }) => id)).toEqual(['claim:il2/claim-07']);
    expect(conflicts.filter((row) => JSON.stringify(row).includes('HGNC:5979')).map(({ id }) => id)).toEqual(['conflict:HGNC:6001/hgncId']);
  });
});
