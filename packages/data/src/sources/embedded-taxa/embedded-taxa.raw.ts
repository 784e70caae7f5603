import { z } from 'zod';

/** Where ids and names of taxa were confirmed; the head of the file says what each one is. */
const COPIES = [
  'taxonkit',
  'famdb',
  'ena-mouse',
  'ena-badger',
  'ena-dog',
  'names-dump',
  'uniprot-sheep',
  'uberon-names',
  'leporidae-notes',
  'oryctolagus-test',
  'genomeark',
] as const;

const taxonId = z.string().regex(/^NCBITaxon:\d+$/, 'must be an id such as NCBITaxon:9606');

/** Shape of a taxon in `facts/taxa.yaml`. */
export const factTaxon = z.strictObject({
  id: taxonId,
  name: z.string().min(1),
  commonName: z.string().min(1).nullable(),
  synonyms: z.array(z.string().min(1)),
  rank: z.string().min(1).nullable(),
  /** Null for the group of all cellular organisms alone. */
  parent: taxonId.nullable(),
  seenIn: z.array(z.enum(COPIES)).min(1),
});
export type FactTaxon = z.infer<typeof factTaxon>;
