import { z } from 'zod';
import { BASES, EVIDENCE_SYSTEMS, STATUSES } from '../../../records/vocabularies.ts';

/** Building blocks of the raw records. Every object is strict: an unknown field is an error, not a loss. */
export const text = z.string().regex(/^\S(?:[\s\S]*\S)?$/, 'must not be empty or have white space around it');
export const textOrNull = text.nullable();
export const idList = z.array(text);

/** The bases that the data set uses; others of the vocabulary belong to other sources. */
export const basis = z.enum(BASES).extract(['STATED', 'BACKGROUND', 'UNSOURCED', 'RECONSTRUCTED']);
export const status = z.enum(STATUSES);

export const TAXON_WORDS = ['human', 'mouse', 'rat', 'dog', 'sheep', 'rabbit'] as const;
export const taxonWord = z.enum(TAXON_WORDS);
export type TaxonWord = z.infer<typeof taxonWord>;

/** An ontology term; the id is null where none was found with that label. */
export const term = z.strictObject({
  label: text,
  id: z
    .string()
    .regex(/^[A-Z]+:\w+$/, 'must be an id such as GO:0005102')
    .nullable(),
});
export type RawTerm = z.infer<typeof term>;

export const context = z.strictObject({
  taxa: z.array(taxonWord),
  system: z.enum(EVIDENCE_SYSTEMS).nullable(),
  withIl2: z.boolean().nullable(),
  tissue: term.nullable(),
});
export type RawContext = z.infer<typeof context>;

export const evidenceScope = z.strictObject({ references: idList.min(1), pathways: idList.min(1) });
export const contradiction = z.strictObject({ statement: text, references: idList });
