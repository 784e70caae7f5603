import type { Applicability } from './applicability.ts';
import type { WithFormattedTexts } from './long-text.ts';
import type { Contradiction, EvidenceContext, EvidenceScope, Provenance, Term } from './provenance.ts';
import type {
  Adjacency,
  AopOrigin,
  Direction,
  EffectOnOutcome,
  EventMatch,
  EventRole,
  EvidenceCall,
  EvidenceKind,
  Intervention,
  ModulatingEffect,
  OrganisationLevel,
  RelationshipEffect,
  Status,
  WikiLicence,
} from './vocabularies.ts';

/** An adverse outcome pathway. Id: `aop:40` (AOP-Wiki) or `iraop:skin-rash`. */
export interface AopRecord extends Provenance, WithFormattedTexts {
  readonly type: 'Aop';
  readonly id: string;
  /** As curated, outer and doubled white space removed. */
  readonly title: string;
  readonly aliases: readonly string[];
  readonly origin: AopOrigin;
  /** What a reader must know of the origin; set for every reconstruction. */
  readonly originNote: string | null;
  readonly status: { readonly oecd: string | null; readonly saaop: string | null; readonly wiki: string | null };
  /** Plain text: the abstract where the source tells which text it is (`descriptionIsAbstract`). */
  readonly description: string | null;
  readonly descriptionIsAbstract?: boolean;
  readonly authors: string | null;
  readonly sourceUrl: string | null;
  /** Stressor ids. */
  readonly stressors: readonly string[];
  readonly reconstruction: AopReconstruction | null;
  readonly note: string | null;
  readonly shortName?: string | null;
  /** Number of the project at the OECD, e.g. `1.23`. */
  readonly oecdProject?: string | null;
  /** Where All Rights are Reserved the long texts are not taken in: `note` says so. */
  readonly wikiLicence?: WikiLicence | null;
  readonly contributors?: string | null;
  readonly background?: string | null;
  readonly developmentStrategy?: string | null;
  readonly applicability?: Applicability | null;
  readonly overallAssessment?: string | null;
  readonly applicabilityAssessment?: string | null;
  /** Why its events are essential, all of them together. */
  readonly essentialitySupport?: string | null;
  readonly essentialitySummary?: string | null;
  readonly weightOfEvidenceSummary?: string | null;
  readonly quantitativeConsiderations?: string | null;
  readonly potentialApplications?: string | null;
  /** Elements of the source that no other field holds, by their name there. */
  readonly otherTexts?: readonly OtherText[];
  /** As the source writes it; it gives no time zone. */
  readonly createdAt?: string | null;
  readonly modifiedAt?: string | null;
}

/** A text that the source has under a name of its own. */
export interface OtherText {
  /** Element name, e.g. `handbook-version`. */
  readonly name: string;
  readonly text: string;
  readonly html: string | null;
}

/** How a reconstructed pathway was put together. Event lists hold event ids. */
export interface AopReconstruction {
  /** Reference ids. */
  readonly publishedAop: string;
  readonly mapReference: string;
  readonly statusOfPublishedAop: string;
  readonly orderBasis: 'RECONSTRUCTED';
  readonly completeness: string;
  /** One line of reading; neighbours are joined by a relationship. */
  readonly keyEventSequence: readonly string[];
  readonly sideBranchEvents: readonly string[];
  /** All events of the chain, causes first. */
  readonly readingOrder: readonly string[];
}

/** An event in an AOP; the role belongs to this pair, not to the event. Key: aop, event, role. */
export interface AopEventRecord extends WithFormattedTexts {
  readonly aop: string;
  readonly event: string;
  readonly role: EventRole;
  /** The AOP's own call of how essential the event is, where its source gives one. */
  readonly essentialityCall: EvidenceCall | null;
  readonly essentialityText: string | null;
  /** Of an MIE: why chemicals are held to set it off. */
  readonly evidenceForChemicalInitiation?: string | null;
  /** Of an AO: examples of its regulatory use. */
  readonly regulatoryExamples?: string | null;
  readonly sources: readonly string[];
}

/** A measurable change in biology. Id: `aop.events:396` or `iraop.events:ke-jak-stat5`. */
export interface KeyEventRecord extends Provenance, WithFormattedTexts {
  readonly type: 'KeyEvent';
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly level: OrganisationLevel | null;
  readonly direction: EventDirection | null;
  readonly components: readonly EventComponent[];
  readonly tissue: Term | null;
  readonly cell: Term | null;
  readonly context: EvidenceContext | null;
  readonly status: Status | null;
  readonly statusReason: string | null;
  readonly evidenceScope: readonly EvidenceScope[];
  readonly contradictions: readonly Contradiction[];
  /** Ids of AOP-Wiki events that say much the same; labels stay with AOP-Wiki. */
  readonly aopWikiMatches: readonly { readonly id: string; readonly match: EventMatch }[];
  readonly sourceUrl: string | null;
  readonly note: string | null;
  readonly shortName?: string | null;
  /** How it is measured or detected. */
  readonly measurement?: string | null;
  readonly applicability?: Applicability | null;
  /** What supports its applicability to taxa. */
  readonly taxonomicEvidence?: string | null;
  readonly evidenceCollectionStrategy?: string | null;
  readonly otherTexts?: readonly OtherText[];
  readonly createdAt?: string | null;
  readonly modifiedAt?: string | null;
}

export interface EventDirection {
  readonly value: Direction;
  readonly basis: Provenance['basis'];
}

/** What changes in an event: an action on an object taking part in a process. */
export interface EventComponent {
  readonly action: Direction | null;
  /** The source's own word for the action, which may say more than `action` can ("delayed", "occurrence"). */
  readonly actionText?: string;
  readonly object: Term | null;
  readonly process: Term | null;
}

/** A sign of an outcome that is in no chain, such as the itch of a rash. Id like an event's. */
export interface ManifestationRecord extends Provenance {
  readonly type: 'Manifestation';
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly level: OrganisationLevel | null;
  readonly direction: EventDirection | null;
  readonly components: readonly EventComponent[];
  readonly tissue: Term | null;
  readonly context: EvidenceContext | null;
  readonly status: Status | null;
  readonly statusReason: string | null;
  /** Event id of the adverse outcome. */
  readonly outcome: string;
  readonly aops: readonly string[];
  readonly aopWikiMatches: readonly { readonly id: string; readonly match: EventMatch }[];
  readonly proposedDrivers: readonly ProposedDriver[];
  readonly contradictions: readonly Contradiction[];
  readonly note: string | null;
}

export interface ProposedDriver {
  readonly event: string;
  readonly status: Status;
  readonly statement: string;
  readonly references: readonly string[];
  readonly basis: Provenance['basis'];
}

/** One event leads to another. Id: `aop.relationships:1777` or `iraop.relationships:ker-01`. */
export interface KeyEventRelationshipRecord extends Provenance, WithFormattedTexts {
  readonly type: 'KeyEventRelationship';
  readonly id: string;
  readonly upstream: string;
  readonly downstream: string;
  readonly effect: RelationshipEffect;
  readonly evidenceKind: EvidenceKind | null;
  readonly evidenceNote: string | null;
  readonly biologicalPlausibility: GradedText | null;
  readonly empiricalSupport: GradedText | null;
  readonly uncertainties: string | null;
  readonly status: Status | null;
  readonly statusReason: string | null;
  /** Where the status of one AOP differs from the rest. */
  readonly statusByAop: readonly { readonly aop: string; readonly status: Status; readonly reason: string | null }[];
  /** Regimen ids of the stressor on which the relationship depends. */
  readonly regimens: readonly string[];
  readonly regimenNote: string | null;
  readonly context: EvidenceContext | null;
  readonly evidenceScope: readonly EvidenceScope[];
  readonly contradictions: readonly Contradiction[];
  readonly sourceUrl: string | null;
  readonly note: string | null;
  readonly description?: string | null;
  readonly applicability?: Applicability | null;
  readonly taxonomicEvidence?: string | null;
  readonly evidenceCollectionStrategy?: string | null;
  /** The authors' words on the weight of evidence as a whole; grades belong to the AOP. */
  readonly weightOfEvidenceText?: string | null;
  readonly quantitativeDescription?: string | null;
  readonly responseResponse?: string | null;
  readonly timeScale?: string | null;
  /** Known feedforward and feedback loops. */
  readonly feedbackLoops?: string | null;
  /** Known modulating factors, as text. */
  readonly knownModulatingFactors?: string | null;
  readonly otherTexts?: readonly OtherText[];
  readonly createdAt?: string | null;
  readonly modifiedAt?: string | null;
}

/** A call and the words behind it; their HTML stands in `html` of the record, under the field's name. */
export interface GradedText {
  readonly call: EvidenceCall | null;
  readonly text: string | null;
}

/** A relationship in an AOP: adjacency and grades belong to this pair. Key: aop, relationship. */
export interface AopRelationshipRecord {
  readonly aop: string;
  readonly relationship: string;
  /** Repeated from the relationship, so that a walk inside an AOP reads one list. */
  readonly upstream: string;
  readonly downstream: string;
  readonly adjacency: Adjacency | null;
  readonly weightOfEvidence: EvidenceCall | null;
  readonly quantitativeUnderstanding: GradedText | null;
  readonly sources: readonly string[];
}

/** A condition that changes a relationship or an event without being a step of the chain. Id: `iraop.modulating:mf-treg-restraint`. */
export interface ModulatingFactorRecord extends Provenance {
  readonly type: 'ModulatingFactor';
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly cellTypes: readonly string[];
  readonly genes: readonly string[];
  readonly effect: ModulatingEffect;
  /** One of the two is set. */
  readonly onRelationship: string | null;
  readonly onEvent: string | null;
  readonly aops: readonly string[];
  readonly context: EvidenceContext | null;
  readonly status: Status;
  readonly note: string | null;
}

/** An experiment that took an event (or a modulating factor) away. Id: `iraop.essentiality:ess-01`. */
export interface EssentialityRecord extends Provenance {
  readonly type: 'Essentiality';
  readonly id: string;
  /** One of the two is set. */
  readonly event: string | null;
  readonly modulatingFactor: string | null;
  /** Null: overall toxicity, not one pathway. */
  readonly aop: string | null;
  readonly intervention: Intervention;
  readonly what: string;
  readonly effectOnOutcome: EffectOnOutcome;
  readonly statement: string;
  readonly context: EvidenceContext | null;
}
