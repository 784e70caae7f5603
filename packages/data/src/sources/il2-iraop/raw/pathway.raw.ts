import { z } from 'zod';
import { EFFECTS_ON_OUTCOME, INTERVENTIONS, MODULATING_EFFECTS } from '../../../records/vocabularies.ts';
import { basis, context, idList, status, text, textOrNull } from './shared.raw.ts';

export const pathway = z.strictObject({
  id: text,
  title: text,
  aliases: z.array(text),
  stressor: text,
  origin: z.literal('RECONSTRUCTION'),
  originNote: text,
  mie: text,
  adverseOutcome: text,
  keyEventSequence: idList.min(2),
  sideBranchEvents: idList,
  manifestations: idList,
  modulatingFactors: idList,
  readingOrder: idList.min(2),
  publishedIrAop: text,
  mapReference: text,
  statusOfPublishedIrAop: text,
  orderBasis: z.literal('RECONSTRUCTED'),
  completeness: text,
  note: textOrNull,
  references: idList,
  basis,
  aopWikiAop: z.null('must be null: AOP-Wiki has no such pathway; say in the README when it has'),
});
export type RawPathway = z.infer<typeof pathway>;

const oneOf = 'exactly one of the two must be set';

export const modulatingFactor = z
  .strictObject({
    id: text,
    title: text,
    description: text,
    cellTypes: idList,
    genes: idList,
    effect: z.enum(MODULATING_EFFECTS),
    onRelationship: textOrNull,
    onEvent: textOrNull,
    pathways: idList.min(1),
    context,
    references: idList,
    basis,
    status,
    note: textOrNull,
  })
  .refine((raw) => (raw.onRelationship === null) !== (raw.onEvent === null), { path: ['onRelationship, onEvent'], message: oneOf });
export type RawModulatingFactor = z.infer<typeof modulatingFactor>;

export const essentiality = z
  .strictObject({
    id: text,
    event: textOrNull,
    modulatingFactor: textOrNull,
    pathway: textOrNull,
    intervention: z.enum(INTERVENTIONS),
    what: text,
    effectOnOutcome: z.enum(EFFECTS_ON_OUTCOME),
    statement: text,
    references: idList,
    context,
    basis,
  })
  .refine((raw) => (raw.event === null) !== (raw.modulatingFactor === null), { path: ['event, modulatingFactor'], message: oneOf });
export type RawEssentiality = z.infer<typeof essentiality>;
