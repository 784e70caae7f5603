import { z } from 'zod';
import { GENE_PAGE_SECTIONS } from '../../records/evidence.record.ts';
import { BASES, VERDICTS } from '../../records/vocabularies.ts';
import { idList, text, textOrNull } from '../il2-iraop/raw/shared.raw.ts';

const basis = z.enum(BASES).extract(['STATED', 'BACKGROUND', 'UNSOURCED']);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small letters, digits and dashes');

/** The kinds of values that claims of a gene page give. */
export const CLAIM_FIELDS = ['symbol', 'location', 'alias', 'hgncId', 'ncbiGeneId', 'ensemblId', 'omimId', 'uniprotId', 'citation', 'doi'] as const;

export const meta = z.strictObject({
  title: text,
  version: text,
  verdicts: z.record(z.enum(VERDICTS), text),
  basis: z.record(basis, text),
  note: text,
  idsVerifiedAgainst: text,
  licenceNote: text,
  page: z.strictObject({ slug, id: slug, title: text, heading: text, symbol: text, date: z.iso.date(), writtenBy: text }),
});
export type RawMeta = z.infer<typeof meta>;

/** What the page should say of its gene. */
export const correctedRecord = z.strictObject({
  symbol: text,
  name: text,
  hgncId: z.string().regex(/^HGNC:\d+$/, 'must be an id such as HGNC:6001'),
  ncbiGeneId: z.int().positive(),
  ensemblId: text,
  omimId: z.int().positive(),
  uniprotId: text,
  location: text,
  grch38: z.string().regex(/^chr(?:\d+|X|Y):\d+-\d+$/, 'must be a position such as chr4:122451469-122456724'),
  aliases: z.array(text),
  drug: z.strictObject({ inn: text, brand: text, indications: z.array(text) }),
  knownVariantsRead: z.array(z.strictObject({ rsId: z.string().regex(/^rs\d+$/, 'must be an rs number'), kind: text })),
  references: idList,
  basis,
});
export type RawCorrectedRecord = z.infer<typeof correctedRecord>;

export const claim = z
  .strictObject({
    id: slug,
    section: text,
    claim: text,
    field: z.enum(CLAIM_FIELDS).nullable(),
    value: textOrNull,
    matches: z.strictObject({ section: z.enum(GENE_PAGE_SECTIONS), keywords: z.array(z.string().regex(/^[a-z0-9][a-z0-9 -]*$/, 'must be in small letters')) }),
    verdict: z.enum(VERDICTS),
    rightValue: textOrNull,
    references: idList,
    basis,
    note: textOrNull,
  })
  .refine(({ field, value }) => value === null || field !== null, { path: ['value'], error: 'needs a field that says what kind of value it is' })
  .refine(({ value, matches }) => value !== null || matches.keywords.length > 0, {
    path: ['matches', 'keywords'],
    error: 'are needed to find the statement on the page, for it has no value',
  });
export type RawClaim = z.infer<typeof claim>;

export const reference = z.strictObject({
  id: slug,
  citation: text,
  doi: z.string().regex(/^10\.\d{4,}\/\S+$/, 'must be a bare DOI').nullable(),
  pmid: z.string().regex(/^\d+$/, 'must be a number in quotes').nullable(),
  pmcid: z.string().regex(/^PMC\d+$/, 'must be an id such as PMC3610532').nullable(),
  link: z.url().nullable(),
  stableIdentifier: z.boolean(),
  readIn: z.enum(['mirror', 'publisher', 'pubmed', 'pmc', 'other']),
});
export type RawFactReference = z.infer<typeof reference>;
