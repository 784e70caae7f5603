import { describe, expect, it } from '@jest/globals';
import { EMBEDDED_FOLDER } from '../../release/embedded-folder.ts';
import { aClaim } from '../../testing/evidence.factory.ts';
import { embeddedGenes } from '../embedded-facts/embedded-genes.source.ts';
import { createGeneIndex } from '../gene-index.ts';
import { createMemoryFiles, openSourceFiles } from '../source-files.ts';
import { createSourceReport } from '../source-report.ts';
import type { SourceFiles } from '../source.ts';
import { attachReviews, reviewMatches, type ReviewMatch } from './attach-reviews.ts';
import { FACT_CHECK_FILES, readFactCheck } from './fact-check.read.ts';
import { factCheck } from './fact-check.source.ts';

const files = openSourceFiles(EMBEDDED_FOLDER);
const embedded = embeddedGenes.read({ files, genes: createGeneIndex([]), report: createSourceReport('source:hgnc') }).tables.genes ?? [];

function read(from: SourceFiles = files, genes = embedded) {
  const report = createSourceReport('source:il2-fact-check');
  const { claims = [], references = [], relatedResources = [] } = factCheck.read({ files: from, genes: createGeneIndex(genes), report }).tables;
  return { claims, references, relatedResources, lines: report.lines() };
}

function filesWith(file: string, passage: string, replacement: string): SourceFiles {
  const texts = Object.fromEntries(FACT_CHECK_FILES.map((path) => [path, files.text(path)]));
  const text = texts[file];
  if (text === undefined || !text.includes(passage)) throw new Error(`${file} has no passage "${passage}"`);
  return createMemoryFiles({ ...texts, [file]: text.replace(passage, () => replacement) });
}

const count = (values: readonly (string | undefined)[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
};

describe('the fact check of the IL2 page', () => {
  const { claims, references, relatedResources, lines } = read();
  const verdictsOf = (id: string) => claims.find((claim) => claim.id === id)?.verdicts;

  it('has 27 claims: 14 confirmed, 6 contradicted, 2 mixed, 5 unverifiable', () => {
    const reviews = claims.map(({ verdicts }) => verdicts.filter(({ by }) => by === 'REVIEW'));
    expect(reviews.every((found) => found.length === 1)).toBe(true);
    expect(count(reviews.map(([review]) => review?.verdict))).toEqual({ CONFIRMED: 14, CONTRADICTED: 6, MIXED: 2, UNVERIFIABLE: 5 });
    expect(new Set(claims.map(({ id }) => id))).toEqual(new Set(Array.from({ length: 27 }, (_, at) => `claim:il2/claim-${String(at + 1).padStart(2, '0')}`)));
  });

  it('covers every section but the notice', () => {
    expect(count(claims.map(({ section }) => section))).toEqual({
      FUNCTION: 2,
      LOCATION_AND_ALIASES: 4,
      EXTERNAL_IDS: 5,
      AMINO_ACID_MUTATIONS: 1,
      SOMATIC_VARIANTS: 1,
      RELATED_DISEASE: 4,
      TREATMENT_AND_PROGNOSIS: 4,
      DRUG_RESPONSE: 2,
      RELATED_PAPERS: 4,
    });
  });

  it('shows the verdict of the rule beside the review, also where they differ', () => {
    expect(verdictsOf('claim:il2/claim-06')?.map(({ by, verdict }) => `${by} ${verdict}`)).toEqual(['REVIEW CONTRADICTED', 'RULE UNVERIFIABLE']);
    expect(verdictsOf('claim:il2/claim-07')).toMatchObject([
      { by: 'REVIEW', verdict: 'CONTRADICTED', rightValue: 'HGNC:6001', reason: expect.stringContaining('HGNC:6009'), sources: ['source:il2-fact-check'] },
      { by: 'RULE', verdict: 'CONTRADICTED', rightValue: 'HGNC:6001', sources: ['source:hgnc'] },
    ]);
    expect(claims.filter(({ verdicts }) => verdicts.length === 2)).toHaveLength(11);
  });

  it('says of every claim that a machine wrote it, about IL2, on the page that was checked', () => {
    expect(new Set(claims.map(({ basis, gene, page }) => `${basis} ${gene} ${page}`))).toEqual(new Set(['MACHINE_WRITTEN HGNC:6001 page:gene-information-for-il2']));
    expect(relatedResources).toMatchObject([{ id: 'page:gene-information-for-il2', kind: 'GENE_PAGE', gene: 'HGNC:6001', date: '2023-05-13', licence: null }]);
    expect(lines).toEqual([]);
  });

  it('cites references that it has; four of them rest on none', () => {
    const known = new Set(references.map(({ id }) => id));
    const cited = claims.flatMap(({ verdicts }) => verdicts.flatMap((verdict) => verdict.references));
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
    expect(references).toHaveLength(24);
    expect(claims.filter(({ verdicts }) => verdicts[0]?.basis === 'UNSOURCED').every(({ verdicts }) => verdicts[0]?.references.length === 0)).toBe(true);
  });

  it('has every fact of the corrected record in a verdict', () => {
    const record = readFactCheck(files).correctedRecord;
    const { grch38, drug, knownVariantsRead, aliases } = record;
    const ids = [record.symbol, record.name, record.location, record.hgncId, record.ncbiGeneId, record.ensemblId, record.omimId, record.uniprotId].map(String);
    const reviews = claims.flatMap(({ verdicts }) => verdicts.filter(({ by }) => by === 'REVIEW'));
    const words = reviews.flatMap(({ rightValue, reason }) => [rightValue ?? '', reason ?? '']).join('\n');
    expect(words.toLowerCase()).toContain(drug.inn);
    const [start = '', end = ''] = grch38.split(':')[1]?.split('-') ?? [];
    const withCommas = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
    const facts = [...ids, ...aliases, withCommas(start), withCommas(end), drug.brand, ...drug.indications, ...knownVariantsRead.flatMap(({ rsId, kind }) => [rsId, kind.split(', ').at(-1) ?? ''])];
    expect(facts.filter((fact) => !words.includes(fact))).toEqual([]);
    expect(facts).toHaveLength(20);
  });

  it('names the paper of the IL-2 pathways where the id is the same', () => {
    expect(references.find(({ id }) => id === 'iraop.reference:whittington-1993')).toMatchObject({ pmid: '7693434', kind: 'JOURNAL_ARTICLE', sources: ['source:il2-fact-check'] });
  });

  it.each([
    ['il2-fact-check/references.yaml', 'pmid: "7693434"', 'pmid: "7693435"', /whittington-1993: pmid: .*one id is one reference/],
    ['il2-fact-check/claims.yaml', '- whittington-1993', '- nobody-1900', /claim-02: references: names "nobody-1900"/],
    ['il2-fact-check/claims.yaml', 'id: claim-02', 'id: claim-01', /claim-01.*ids are given once/],
    ['il2-fact-check/claims.yaml', 'verdict: MIXED', 'verdict: MAYBE', /claim-17/],
    ['il2-fact-check/claims.yaml', 'field: hgncId', 'field: null', /claim-07.*needs a field/],
    ['il2-fact-check/corrected-record.yaml', 'rsId: rs2069762', 'rsId: "2069762"', /rs number/],
  ])('a fault in %s (%s) stops the build', (file, passage, replacement, message) => {
    expect(() => read(filesWith(file, passage, replacement))).toThrow(message);
  });

  it('reports where the corrected record differs from the gene', () => {
    const moved = embedded.map((gene) => (gene.id === 'HGNC:6001' ? { ...gene, location: '5q1' } : gene));
    expect(read(files, moved).lines).toMatchObject([{ field: 'location', code: 'corrected-record-differs' }]);
    expect(read(files, []).lines).toMatchObject([{ code: 'gene-not-in-release' }]);
  });
});

describe('reviews beside the statements of a page', () => {
  const review = aClaim('claim:p/claim-01', 'HGNC:1', {
    text: 'paraphrase',
    sources: ['source:il2-fact-check'],
    verdicts: [
      { by: 'REVIEW', verdict: 'MIXED', rightValue: null, reason: 'r', references: [], basis: 'STATED', sources: ['source:il2-fact-check'] },
      { by: 'RULE', verdict: 'CONFIRMED', rightValue: null, reason: 'old', references: [], basis: 'CURATED', sources: [] },
    ],
  });
  const match: ReviewMatch = { claim: review.id, page: 'claim:p/', section: 'FUNCTION', field: null, value: null, keywords: ['glow', 'cell'] };
  const statement = (id: string, text: string) => aClaim(id, 'HGNC:1', { text, sources: ['source:gene-pages'] });

  function attach(claims: Parameters<typeof attachReviews>[0], matches = [match]) {
    const report = createSourceReport('source:il2-fact-check');
    return { claims: attachReviews(claims, matches, report), codes: report.lines().map(({ code }) => code) };
  }

  it('give the statement their id and verdict, and leave it its words and the verdict of the rule', () => {
    const { claims, codes } = attach([statement('claim:p/function-01', 'Cells that are Glowing.'), statement('claim:p/function-02', 'Cells hum.'), review]);
    expect(claims.map(({ id, text }) => [id, text])).toEqual([['claim:p/claim-01', 'Cells that are Glowing.'], ['claim:p/function-02', 'Cells hum.']]);
    expect(claims[0]).toMatchObject({ sources: ['source:gene-pages', 'source:il2-fact-check'], verdicts: [{ by: 'REVIEW', verdict: 'MIXED' }] });
    expect(codes).toEqual([]);
  });

  it('look at whole words from their beginning, at the section, the field, the value and the page', () => {
    const near = statement('claim:p/function-01', 'Aglow cells.');
    const elsewhere = { ...statement('claim:q/function-01', 'Cells glow.') };
    const otherSection = { ...statement('claim:p/function-02', 'Cells glow.'), section: 'NOTICE' as const };
    const otherField = { ...statement('claim:p/function-03', 'Cells glow.'), field: 'alias' };
    const { claims, codes } = attach([near, elsewhere, otherSection, otherField, review]);
    expect(claims[0]).toBe(review);
    expect(claims).toHaveLength(5);
    expect(codes).toEqual(['review-not-on-page']);
  });

  it('become one claim each where one sentence says several things', () => {
    const second = { ...review, id: 'claim:p/claim-02' };
    const { claims } = attach([statement('claim:p/function-01', 'Cells glow.'), review, second], [match, { ...match, claim: second.id }]);
    expect(claims.map(({ id, text }) => `${id} ${text}`)).toEqual(['claim:p/claim-01 Cells glow.', 'claim:p/claim-02 Cells glow.']);
  });

  it('take the first of several statements, and say so; stay as they were without the page', () => {
    const several = attach([statement('claim:p/function-01', 'Cells glow.'), statement('claim:p/function-02', 'Glow of cells.'), review]);
    expect(several.codes).toEqual(['review-fits-several']);
    expect(several.claims).toHaveLength(2);
    expect(attach([review])).toEqual({ claims: [review], codes: ['reviewed-page-not-read'] });
  });

  it('of the fact check name a section, and a value or words, each', () => {
    const matches = reviewMatches(readFactCheck(files));
    expect(matches).toHaveLength(27);
    expect(matches.filter(({ value, keywords }) => value === null && keywords.length === 0)).toEqual([]);
  });
});
