import { z } from 'zod';
import { GENE_CLASSES } from '../../records/vocabularies.ts';

/** Shapes of the files in `facts/` of the embedded data; a script writes them, so every field is there. */
const words = z.array(z.string().min(1));

export const factGene = z.strictObject({
  id: z.string().regex(/^HGNC:\d+$/, 'must be an id such as HGNC:6001'),
  symbol: z.string().min(1),
  name: z.string().min(1),
  location: z.string().nullable(),
  locusGroup: z.string().nullable(),
  locusType: z.string().nullable(),
  aliases: words,
  aliasNames: words,
  previousSymbols: words,
  previousNames: words,
  /** Ids by register, in the spelling of the register but without its own prefix. */
  xrefs: z.strictObject({ ensembl: words, ncbigene: words, uniprot: words, omim: words, refseq: words, mgi: words }),
  groups: z.array(z.int().positive()),
  classes: z.array(z.enum(GENE_CLASSES)),
  classBasis: z.array(z.enum(['hgnc_group', 'cellphonedb_secreted_desc', 'cellphonedb_receptor_desc'])),
});
export type FactGene = z.infer<typeof factGene>;

export const factFamily = z.strictObject({ group: z.int().positive(), name: z.string().min(1) });

const lowOrNull = z.literal('LOW').nullable();

export const factReceptor = z.strictObject({
  /** CellPhoneDB's name of the complex, or the UniProt id of a single chain. */
  partner: z.string().min(1),
  name: z.string().min(1),
  /** Gene symbols, in the order of the source. */
  subunits: words.min(1),
  affinity: lowOrNull,
});
export type FactReceptor = z.infer<typeof factReceptor>;

export const factPair = z.strictObject({
  ligand: z.string().min(1),
  ligandName: z.string().min(1),
  ligandGenes: words.min(1),
  receptor: z.string().min(1),
  affinity: lowOrNull,
  inhibitory: z.boolean(),
  classification: z.string().nullable(),
  source: z.string().nullable(),
});
export type FactPair = z.infer<typeof factPair>;
