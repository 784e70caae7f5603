import type { AopRelationshipRecord, KeyEventRelationshipRecord } from '../../../records/aop.record.ts';
import type { Placed } from '../../embedded-yaml/read-embedded-yaml.ts';
import { SOURCE_ID, il2Id } from '../il2-iraop.ids.ts';
import { toContext, type Il2Register } from '../il2-iraop.register.ts';
import type { RawRelationship } from '../raw/relationship.raw.ts';

/** One event leads to another. What hinders is a modulating factor here, so every relationship promotes. */
export function parseRelationship(at: Placed<RawRelationship>, register: Il2Register): KeyEventRelationshipRecord {
  const { raw } = at;
  return {
    type: 'KeyEventRelationship',
    id: il2Id('relationship', raw.id),
    upstream: register.chainEvent(at, 'upstream', raw.upstream),
    downstream: register.chainEvent(at, 'downstream', raw.downstream),
    effect: 'PROMOTES',
    evidenceKind: raw.evidenceKind,
    evidenceNote: raw.evidenceNote,
    biologicalPlausibility: null,
    empiricalSupport: null,
    uncertainties: null,
    status: raw.status,
    statusReason: raw.statusReason,
    statusByAop: (raw.statusByPathway ?? []).map(({ pathway, status, reason }) => ({
      aop: register.pathway(at, 'statusByPathway.pathway', pathway),
      status,
      reason,
    })),
    regimens: register.all(register.regimen, at, 'regimens', raw.regimens ?? []),
    regimenNote: raw.regimenNote,
    context: toContext(raw.context),
    evidenceScope: register.scopes(at, raw.evidenceScope),
    contradictions: register.contradictions(at, raw.contradictions),
    sourceUrl: null,
    note: raw.note,
    ...register.provenance(at, raw),
  };
}

/** One row per pathway of the relationship. */
export const parseAopRelationships = (at: Placed<RawRelationship>, register: Il2Register): readonly AopRelationshipRecord[] =>
  at.raw.pathways.map((pathway) => ({
    aop: register.pathway(at, 'pathways', pathway),
    relationship: il2Id('relationship', at.raw.id),
    upstream: register.chainEvent(at, 'upstream', at.raw.upstream),
    downstream: register.chainEvent(at, 'downstream', at.raw.downstream),
    adjacency: at.raw.adjacency,
    weightOfEvidence: at.raw.sourceGrade,
    quantitativeUnderstanding: null,
    sources: [SOURCE_ID],
  }));
