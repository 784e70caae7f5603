import { z } from 'zod';
import {
  CLINICAL_DIRECTIONS,
  CLINICAL_KINDS,
  EVIDENCE_SYSTEMS,
  INTERACTION_KINDS,
  RECEPTOR_ORIGINS,
  TEST_PURPOSES,
} from '../../../records/vocabularies.ts';
import { basis, context, idList, status, taxonWord, text, textOrNull } from './shared.raw.ts';

export const cellType = z.strictObject({
  id: text,
  label: text,
  clId: z
    .string()
    .regex(/^CL:\d{7}$/, 'must be a Cell Ontology id such as CL:0000084')
    .nullable(),
});
export type RawCellType = z.infer<typeof cellType>;

export const interaction = z.strictObject({
  id: text,
  sourceCell: textOrNull,
  mediators: idList.min(1),
  mediatorComplex: textOrNull,
  receptors: idList,
  receptorComplex: textOrNull,
  receptorSets: z.array(
    z.strictObject({
      mediators: idList.min(1),
      receptorComplex: textOrNull,
      receptors: idList.min(1),
      from: z.enum(RECEPTOR_ORIGINS),
    }),
  ),
  receptorNote: textOrNull,
  receptorNullReason: textOrNull,
  targetCell: textOrNull,
  kind: z.enum(INTERACTION_KINDS),
  effect: text,
  status,
  events: idList.min(1),
  modulatingFactors: idList,
  pathways: idList.min(1),
  context,
  references: idList,
  basis,
  note: textOrNull,
});
export type RawInteraction = z.infer<typeof interaction>;

export const testSystem = z.strictObject({
  id: text,
  name: text,
  kind: z.enum(EVIDENCE_SYSTEMS),
  species: z.array(taxonWord),
  readouts: z.array(text),
  events: z.array(z.strictObject({ event: text, purpose: z.enum(TEST_PURPOSES) })),
  modulatingFactors: idList,
  usedWithIl2: z.boolean().nullable(),
  guideline: textOrNull,
  pathways: idList.min(1),
  references: idList,
  basis,
  note: textOrNull,
});
export type RawTestSystem = z.infer<typeof testSystem>;

export const clinicalParameter = z.strictObject({
  id: text,
  name: text,
  kind: z.enum(CLINICAL_KINDS),
  genes: idList,
  direction: z.enum(CLINICAL_DIRECTIONS).nullable(),
  events: idList.min(1),
  pathways: idList.min(1),
  detail: textOrNull,
  references: idList,
  basis,
});
export type RawClinicalParameter = z.infer<typeof clinicalParameter>;
