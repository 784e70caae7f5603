import type {
  AopEventRecord,
  AopRecord,
  AopRelationshipRecord,
  EssentialityRecord,
  KeyEventRecord,
  KeyEventRelationshipRecord,
  ManifestationRecord,
  ModulatingFactorRecord,
} from '../records/aop.record.ts';
import type { Applicability } from '../records/applicability.ts';
import type { EventRole, EvidenceCall, Sex } from '../records/vocabularies.ts';
import { provenance, TEST_SOURCE } from './provenance.factory.ts';

/** For whom a record holds, all with one call of evidence. */
export function applicability(
  stated: { readonly taxa?: readonly string[]; readonly sexes?: readonly Sex[]; readonly lifeStages?: readonly string[] },
  evidence: EvidenceCall | null = null,
): Applicability {
  const { taxa = [], sexes = [], lifeStages = [] } = stated;
  return {
    taxa: taxa.map((taxon) => ({ taxon, evidence })),
    sexes: sexes.map((sex) => ({ sex, evidence })),
    lifeStages: lifeStages.map((lifeStage) => ({ lifeStage, evidence })),
  };
}

export const anAop = (id: string, more: Partial<AopRecord> = {}): AopRecord => ({
  type: 'Aop',
  id,
  title: `pathway ${id}`,
  aliases: [],
  origin: 'WIKI',
  originNote: null,
  status: { oecd: null, saaop: null, wiki: null },
  description: null,
  authors: null,
  sourceUrl: null,
  stressors: [],
  reconstruction: null,
  note: null,
  ...provenance(),
  ...more,
});

export const aKeyEvent = (id: string, more: Partial<KeyEventRecord> = {}): KeyEventRecord => ({
  type: 'KeyEvent',
  id,
  title: `event ${id}`,
  aliases: [],
  description: null,
  level: null,
  direction: null,
  components: [],
  tissue: null,
  cell: null,
  context: null,
  status: null,
  statusReason: null,
  evidenceScope: [],
  contradictions: [],
  aopWikiMatches: [],
  sourceUrl: null,
  note: null,
  ...provenance(),
  ...more,
});

export const aManifestation = (id: string, outcome: string, more: Partial<ManifestationRecord> = {}): ManifestationRecord => ({
  type: 'Manifestation',
  id,
  title: `sign ${id}`,
  aliases: [],
  description: null,
  level: null,
  direction: null,
  components: [],
  tissue: null,
  context: null,
  status: null,
  statusReason: null,
  outcome,
  aops: [],
  aopWikiMatches: [],
  proposedDrivers: [],
  contradictions: [],
  note: null,
  ...provenance(),
  ...more,
});

export const aRelationship = (
  id: string,
  upstream: string,
  downstream: string,
  more: Partial<KeyEventRelationshipRecord> = {},
): KeyEventRelationshipRecord => ({
  type: 'KeyEventRelationship',
  id,
  upstream,
  downstream,
  effect: 'PROMOTES',
  evidenceKind: null,
  evidenceNote: null,
  biologicalPlausibility: null,
  empiricalSupport: null,
  uncertainties: null,
  status: null,
  statusReason: null,
  statusByAop: [],
  regimens: [],
  regimenNote: null,
  context: null,
  evidenceScope: [],
  contradictions: [],
  sourceUrl: null,
  note: null,
  ...provenance(),
  ...more,
});

export const anAopEvent = (aop: string, event: string, role: EventRole = 'KEY_EVENT', more: Partial<AopEventRecord> = {}): AopEventRecord => ({
  aop,
  event,
  role,
  essentialityCall: null,
  essentialityText: null,
  sources: [TEST_SOURCE],
  ...more,
});

export const anAopRelationship = (
  aop: string,
  { id, upstream, downstream }: Pick<KeyEventRelationshipRecord, 'id' | 'upstream' | 'downstream'>,
  more: Partial<AopRelationshipRecord> = {},
): AopRelationshipRecord => ({
  aop,
  relationship: id,
  upstream,
  downstream,
  adjacency: null,
  weightOfEvidence: null,
  quantitativeUnderstanding: null,
  sources: [TEST_SOURCE],
  ...more,
});

export const aModulatingFactor = (id: string, more: Partial<ModulatingFactorRecord> = {}): ModulatingFactorRecord => ({
  type: 'ModulatingFactor',
  id,
  title: `factor ${id}`,
  description: null,
  cellTypes: [],
  genes: [],
  effect: 'DECREASES',
  onRelationship: null,
  onEvent: null,
  aops: [],
  context: null,
  status: 'DOCUMENTED',
  note: null,
  ...provenance(),
  ...more,
});

export const anEssentiality = (id: string, more: Partial<EssentialityRecord> = {}): EssentialityRecord => ({
  type: 'Essentiality',
  id,
  event: null,
  modulatingFactor: null,
  aop: null,
  intervention: 'KNOCK_OUT',
  what: `intervention ${id}`,
  effectOnOutcome: 'REDUCED',
  statement: `statement of ${id}`,
  context: null,
  ...provenance(),
  ...more,
});
