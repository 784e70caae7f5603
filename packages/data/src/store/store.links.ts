import type { EventMeasures } from '../network/event-measures.ts';
import type {
  AopEventRecord,
  AopRelationshipRecord,
  EssentialityRecord,
  ModulatingFactorRecord,
} from '../records/aop.record.ts';
import type { ClaimRecord, ConflictRecord } from '../records/evidence.record.ts';
import type {
  GeneAssociationRecord,
  LigandReceptorRecord,
  PathwayGeneRecord,
  RelationshipGeneRecord,
} from '../records/gene.record.ts';
import type { TaxonRecord } from '../records/applicability.ts';
import type { NodeType, ReportLine } from '../records/release.record.ts';
import type { CellAssociationRecord } from '../records/immune.record.ts';
import type { AopStressorRecord, EventStressorRecord } from '../records/stressor.record.ts';
import type { GeneClass, TestPurpose } from '../records/vocabularies.ts';

/** An event in an AOP, with its place in the causal order. */
export interface AopEventRow extends AopEventRecord {
  /**
   * Longest path from the start of the AOP, after the events of a cycle are joined; 0 for a start.
   * Null where no relationship of the AOP touches the event.
   */
  readonly rank: number | null;
}

/** An event that leads to an outcome, by one AOP. */
export interface OutcomeEventRow {
  readonly outcome: string;
  readonly aop: string;
  readonly event: string;
  readonly rank: number | null;
  /** False: in the same AOP, but no relationships of that AOP lead from it to the outcome. */
  readonly connected: boolean;
}

/** A gene association with what a filter by class must know of the gene. */
export interface GeneAssociationRow extends GeneAssociationRecord {
  readonly classes: readonly GeneClass[];
}

/** Whatever cites, or belongs to, another record. */
export interface NodeLink {
  readonly type: NodeType;
  readonly id: string;
}

export interface TestSystemLink {
  readonly testSystem: string;
  readonly event: string;
  readonly purpose: TestPurpose;
}

/**
 * What a store can follow, by the record it starts from. Rows come in their final order:
 * events by rank then id, everything else by id (numbers inside ids compared as numbers).
 */
export interface StoreLinks {
  /** AOP id -> its events, by rank (null last), then id. */
  readonly eventsOfAop: AopEventRow;
  /** Event id -> the AOPs that hold it. */
  readonly aopsOfEvent: AopEventRow;
  /** AOP id -> its relationships. */
  readonly relationshipsOfAop: AopRelationshipRecord;
  /** Relationship id -> the AOPs that hold it. */
  readonly aopsOfRelationship: AopRelationshipRecord;
  /** Event id -> relationships that start or end at it, in any AOP, one row per AOP. */
  readonly relationshipsOfEvent: AopRelationshipRecord;
  /** Outcome event id -> every other event of its AOPs, connected or not. */
  readonly eventsOfOutcome: OutcomeEventRow;
  /** Event id -> the outcomes it leads to. */
  readonly outcomesOfEvent: OutcomeEventRow;
  /** Event id -> its place in the network of all relationships: one row, or none where no relationship touches it. */
  readonly measuresOfEvent: EventMeasures;
  /** Outcome event id -> manifestation ids. */
  readonly manifestationsOfOutcome: NodeLink;
  readonly essentialitiesOfAop: EssentialityRecord;
  readonly essentialitiesOfEvent: EssentialityRecord;
  readonly modulatingFactorsOfAop: ModulatingFactorRecord;
  readonly modulatingFactorsOfEvent: ModulatingFactorRecord;
  readonly modulatingFactorsOfRelationship: ModulatingFactorRecord;
  /** AOP id -> what sets it off: what its record lists and what is said of that, one row per stressor. */
  readonly stressorsOfAop: AopStressorRecord;
  readonly aopsOfStressor: AopStressorRecord;
  readonly stressorsOfEvent: EventStressorRecord;
  readonly eventsOfStressor: EventStressorRecord;
  readonly stressorsOfChemical: NodeLink;
  readonly treatmentsOfStressor: NodeLink;
  readonly treatmentsOfAop: NodeLink;

  /** Event or manifestation id -> genes that stand at it. */
  readonly genesOfEvent: GeneAssociationRow;
  /** Gene id -> where it stands. */
  readonly eventsOfGene: GeneAssociationRow;
  readonly genesOfRelationship: RelationshipGeneRecord;
  readonly relationshipsOfGene: RelationshipGeneRecord;
  /** Ligand gene id -> what it binds. */
  readonly receptorsOfGene: LigandReceptorRecord;
  /** Receptor chain gene id -> what binds it. */
  readonly ligandsOfGene: LigandReceptorRecord;
  /** Receptor complex id -> what binds it. */
  readonly ligandsOfComplex: LigandReceptorRecord;
  /** Gene id -> receptor complexes it is a chain of. */
  readonly complexesOfGene: NodeLink;
  readonly familiesOfGene: NodeLink;
  readonly genesOfFamily: NodeLink;
  readonly pathwaysOfGene: PathwayGeneRecord;
  readonly genesOfPathway: PathwayGeneRecord;
  readonly modulatingFactorsOfGene: NodeLink;

  /** Event or manifestation id -> cell types that stand at it. */
  readonly cellsOfEvent: CellAssociationRecord;
  readonly eventsOfCell: CellAssociationRecord;
  readonly childrenOfCell: NodeLink;
  readonly interactionsOfEvent: NodeLink;
  readonly interactionsOfCell: NodeLink;
  readonly interactionsOfGene: NodeLink;
  readonly interactionsOfAop: NodeLink;
  readonly testSystemsOfEvent: TestSystemLink;
  readonly testSystemsOfAop: NodeLink;
  readonly clinicalParametersOfEvent: NodeLink;
  readonly clinicalParametersOfAop: NodeLink;
  readonly clinicalParametersOfGene: NodeLink;

  /** Taxon id -> itself and every group above it, nearest first; ends where the data go in a circle. */
  readonly lineageOfTaxon: TaxonRecord;
  /**
   * Word in the form of `taxonWord` -> the taxa whose scientific name it is, or else whose everyday name,
   * or else whose synonym.
   */
  readonly taxaOfWord: TaxonRecord;

  readonly claimsOfGene: ClaimRecord;
  readonly conflictsOfNode: ConflictRecord;
  /** Reference id -> everything that cites it. */
  readonly citationsOfReference: NodeLink;
  /** Source id -> what the report of the release says of it: rejected records, then doubtful ones, then notes. */
  readonly reportOfSource: ReportLine;
}

export type LinkName = keyof StoreLinks;
