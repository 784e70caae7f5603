import { z } from 'zod';
import { ADJACENCIES, EVIDENCE_CALLS, EVIDENCE_KINDS } from '../../../records/vocabularies.ts';
import { basis, context, contradiction, evidenceScope, idList, status, text, textOrNull } from './shared.raw.ts';

export const relationship = z.strictObject({
  id: text,
  upstream: text,
  downstream: text,
  pathways: idList.min(1),
  adjacency: z.enum(ADJACENCIES),
  sourceGrade: z.enum(EVIDENCE_CALLS),
  status,
  statusReason: textOrNull,
  statusByPathway: z.array(z.strictObject({ pathway: text, status, reason: text })).optional(),
  evidenceKind: z.enum(EVIDENCE_KINDS).nullable(),
  evidenceNote: textOrNull,
  regimens: idList.min(1).nullable(),
  regimenNote: textOrNull,
  context,
  references: idList,
  evidenceScope: z.array(evidenceScope),
  contradictions: z.array(contradiction),
  contradictedBy: idList,
  basis,
  note: textOrNull,
});
export type RawRelationship = z.infer<typeof relationship>;
