import { z } from 'zod';
import { REFERENCE_KINDS } from '../../../records/vocabularies.ts';
import { basis, idList, text, textOrNull } from './shared.raw.ts';

/** What the other files name: genes, references, the stressor and the medicine. */
export const gene = z.strictObject({
  id: text,
  symbol: text,
  name: text,
  hgncId: z.string().regex(/^HGNC:\d+$/, 'must be an id such as HGNC:6001'),
  ensemblId: z
    .string()
    .regex(/^ENSG\d{11}$/, 'must be an Ensembl gene id')
    .nullable(),
  ncbiGeneId: z.int().positive().nullable(),
  uniprotId: textOrNull,
  omimId: z.int().positive().nullable(),
  location: textOrNull,
  aliases: z.array(text),
  idsVerifiedAgainst: text,
});
export type RawGene = z.infer<typeof gene>;

export const reference = z.strictObject({
  id: text,
  kind: z.enum(REFERENCE_KINDS),
  citation: text,
  year: z.int().min(1900).max(2100).nullable(),
  doi: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, 'must be a bare DOI')
    .nullable(),
  pmid: z.string().regex(/^\d+$/, 'must be a number in quotes').nullable(),
  pmcid: z
    .string()
    .regex(/^PMC\d+$/, 'must be an id such as PMC3610532')
    .nullable(),
  link: z.url().nullable(),
  stableIdentifier: z.boolean(),
  readIn: z.enum(['mirror', 'publisher', 'pubmed', 'pmc', 'other']),
  textRead: text,
  citationBasis: z.enum(['AS_READ', 'PARTLY_RECALLED']),
  note: textOrNull,
});
export type RawReference = z.infer<typeof reference>;

export const stressor = z.strictObject({
  id: text,
  name: text,
  description: text,
  synonyms: z.array(text),
  casNumber: z.string().regex(/^\d{2,7}-\d{2}-\d$/, 'must be a CAS number'),
  gene: text,
  regimens: z.array(z.strictObject({ id: text, title: text, description: text, references: idList, basis, note: textOrNull })),
  references: idList,
  basis,
});
export type RawStressor = z.infer<typeof stressor>;

export const treatment = z.strictObject({ id: text, title: text, stressor: text, pathways: idList.min(1), relatedResources: idList });
export type RawTreatment = z.infer<typeof treatment>;

export const meta = z.strictObject({
  title: text,
  version: text,
  license: z.literal('CC BY 4.0'),
  licenceUrl: z.url(),
  origin: z.literal('RECONSTRUCTION'),
  originNote: text,
  contextNote: text,
  matchNote: text,
  orderNote: text,
  inheritance: text,
  identifierNote: text,
  receptorNote: text,
  removedIds: z.array(z.strictObject({ id: text, reason: text })),
  licenceNote: text,
});
