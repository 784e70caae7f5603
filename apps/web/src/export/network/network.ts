import type {
  Adjacency,
  AopOrigin,
  Basis,
  CellInvolvement,
  Direction,
  EffectOnEvent,
  EventRole,
  EvidenceCall,
  EvidenceKind,
  GeneInvolvement,
  GeneProductChange,
  OrganisationLevel,
  RelationshipEffect,
  Status,
  WikiLicence,
} from '../../graphql/generated/graphql.ts';

/** An AOP of a network. */
export interface NetworkAop {
  readonly id: string;
  readonly title: string;
  readonly origin: AopOrigin;
  readonly originNote: string | null;
  readonly licence: WikiLicence | null;
  /** Its page at the source. */
  readonly sourceUrl: string | null;
  /** What to know before citing it. */
  readonly warning: string | null;
}

/** What an event is within one AOP of the network. */
export interface EventPlace {
  readonly aop: string;
  readonly role: EventRole;
  /** Causal rank; null where no relationship of the AOP touches the event. */
  readonly order: number | null;
}

/** How a statement about a gene or cell is known. */
interface Known {
  readonly basis: Basis;
  readonly status: Status | null;
  /** The AOPs for which it holds; null: all AOPs of the event. */
  readonly aops: readonly string[] | null;
  readonly references: readonly string[];
  /** True where the references are those of the event. */
  readonly referencesInherited: boolean;
  readonly sources: readonly string[];
  /** Sources of the gene or cell itself: its name and id. */
  readonly nameSources: readonly string[];
}

/** One statement of a gene at an event. */
export interface GeneStatement extends Known {
  readonly id: string;
  readonly symbol: string;
  readonly isCytokine: boolean;
  readonly isReceptor: boolean;
  readonly involvement: GeneInvolvement | null;
  readonly effectOnEvent: EffectOnEvent | null;
  readonly change: GeneProductChange | null;
}

/** One statement of a cell type at an event. */
export interface CellStatement extends Known {
  readonly id: string;
  readonly label: string;
  readonly involvement: CellInvolvement | null;
}

export interface NetworkEvent {
  readonly id: string;
  readonly title: string;
  readonly level: OrganisationLevel | null;
  readonly direction: Direction | null;
  readonly status: Status | null;
  readonly sourceUrl: string | null;
  readonly sources: readonly string[];
  /** In the AOPs of this network only; an event may have several roles in one. */
  readonly places: readonly EventPlace[];
  /** The role that says most, of those it has here. */
  readonly role: EventRole;
  /** Which of several things it belongs to: ids of what is compared, or `path 1`; empty where the network is of one thing. */
  readonly of: readonly string[];
  readonly genes: readonly GeneStatement[];
  readonly cells: readonly CellStatement[];
}

/** What one AOP of the network holds of a relationship. */
export interface RelationshipHolding {
  readonly aop: string;
  readonly adjacency: Adjacency | null;
  readonly weightOfEvidence: EvidenceCall | null;
  readonly quantitativeUnderstanding: EvidenceCall | null;
  readonly quantitativeText: string | null;
  /** How settled it is in this AOP. */
  readonly status: Status | null;
}

export interface NetworkRelationship {
  readonly id: string;
  readonly from: string;
  readonly fromTitle: string;
  readonly to: string;
  readonly toTitle: string;
  readonly effect: RelationshipEffect;
  readonly status: Status | null;
  readonly evidenceKind: EvidenceKind | null;
  readonly biologicalPlausibility: EvidenceCall | null;
  readonly empiricalSupport: EvidenceCall | null;
  readonly basis: Basis;
  readonly sourceUrl: string | null;
  readonly sources: readonly string[];
  readonly references: readonly string[];
  /** As at an event. */
  readonly of: readonly string[];
  /** By the AOPs of this network that hold it. */
  readonly holdings: readonly RelationshipHolding[];
}

export interface NetworkSource {
  readonly id: string;
  readonly name: string;
  readonly version: string | null;
  readonly licence: string;
  readonly licenceUrl: string | null;
  readonly attribution: string;
  readonly url: string | null;
}

/** Where a network comes from: what every file of it must carry. */
export interface Provenance {
  readonly title: string;
  /** What the network holds, as a sentence. */
  readonly about: string;
  readonly release: { readonly id: string; readonly date: string; readonly title: string };
  /** Licence of the whole by its SPDX id, and what it does not cover. */
  readonly licence: string;
  readonly licenceNote: string | null;
  /** Sources of what the file holds, each with its own licence and the credit it asks for. */
  readonly sources: readonly NetworkSource[];
  /** That it is a reconstruction, that its authors ask not to cite it, that texts are left out. */
  readonly notes: readonly string[];
  /** Full address of the page that shows it, and of this file. */
  readonly page: string;
  readonly url: string;
}

/**
 * Events joined by relationships, whatever they were asked by. Events and relationships are asked for page by page while
 * a file is written, so that no file is held whole. Each may be read several times; each reading asks anew.
 */
export interface CausalNetwork {
  readonly provenance: Provenance;
  /** For the name of the file: `aop:40`. */
  readonly name: string;
  readonly aops: readonly NetworkAop[];
  readonly eventIds: readonly string[];
  readonly relationshipIds: readonly string[];
  readonly events: () => AsyncIterable<readonly NetworkEvent[]>;
  readonly relationships: () => AsyncIterable<readonly NetworkRelationship[]>;
}
