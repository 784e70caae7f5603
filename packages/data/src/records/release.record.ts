import type { TaxonRecord } from './applicability.ts';
import type {
  AopEventRecord,
  AopRecord,
  AopRelationshipRecord,
  EssentialityRecord,
  KeyEventRecord,
  KeyEventRelationshipRecord,
  ManifestationRecord,
  ModulatingFactorRecord,
} from './aop.record.ts';
import type { ClaimRecord, ConflictRecord, ReferenceRecord, SourceRecord } from './evidence.record.ts';
import type {
  CytokineFamilyRecord,
  GeneAssociationRecord,
  GeneRecord,
  LigandReceptorRecord,
  PathwayGeneRecord,
  PathwayRecord,
  ReceptorComplexRecord,
  RelationshipGeneRecord,
} from './gene.record.ts';
import type {
  CellAssociationRecord,
  CellTypeRecord,
  ClinicalParameterRecord,
  InteractionRecord,
  TestSystemRecord,
} from './immune.record.ts';
import type {
  AopStressorRecord,
  ChemicalRecord,
  EventStressorRecord,
  RelatedResourceRecord,
  StressorRecord,
  TreatmentRecord,
} from './stressor.record.ts';
import type { ReleaseKind, ReportSeverity } from './vocabularies.ts';

/** Every table of a release. Rows are plain JSON, sorted by id or key. */
export interface ReleaseTables {
  readonly aops: AopRecord;
  readonly aopEvents: AopEventRecord;
  readonly keyEvents: KeyEventRecord;
  readonly manifestations: ManifestationRecord;
  readonly relationships: KeyEventRelationshipRecord;
  readonly aopRelationships: AopRelationshipRecord;
  readonly essentialities: EssentialityRecord;
  readonly modulatingFactors: ModulatingFactorRecord;
  readonly stressors: StressorRecord;
  readonly aopStressors: AopStressorRecord;
  readonly eventStressors: EventStressorRecord;
  readonly chemicals: ChemicalRecord;
  readonly taxa: TaxonRecord;
  readonly treatments: TreatmentRecord;
  readonly relatedResources: RelatedResourceRecord;
  readonly genes: GeneRecord;
  readonly cytokineFamilies: CytokineFamilyRecord;
  readonly geneAssociations: GeneAssociationRecord;
  readonly relationshipGenes: RelationshipGeneRecord;
  readonly receptorComplexes: ReceptorComplexRecord;
  readonly ligandReceptors: LigandReceptorRecord;
  readonly pathways: PathwayRecord;
  readonly pathwayGenes: PathwayGeneRecord;
  readonly cellTypes: CellTypeRecord;
  readonly cellAssociations: CellAssociationRecord;
  readonly interactions: InteractionRecord;
  readonly testSystems: TestSystemRecord;
  readonly clinicalParameters: ClinicalParameterRecord;
  readonly references: ReferenceRecord;
  readonly sources: SourceRecord;
  readonly claims: ClaimRecord;
  readonly conflicts: ConflictRecord;
}

export type TableName = keyof ReleaseTables;

export type ReleaseContent = { readonly [T in TableName]: readonly ReleaseTables[T][] };

/** The tables whose rows are nodes of the graph, by node type. */
export interface NodeRecords {
  readonly Aop: AopRecord;
  readonly KeyEvent: KeyEventRecord;
  readonly Manifestation: ManifestationRecord;
  readonly KeyEventRelationship: KeyEventRelationshipRecord;
  readonly AdverseOutcome: AdverseOutcomeRecord;
  readonly Essentiality: EssentialityRecord;
  readonly ModulatingFactor: ModulatingFactorRecord;
  readonly Stressor: StressorRecord;
  readonly Chemical: ChemicalRecord;
  readonly Treatment: TreatmentRecord;
  readonly RelatedResource: RelatedResourceRecord;
  readonly Gene: GeneRecord;
  readonly CytokineFamily: CytokineFamilyRecord;
  readonly ReceptorComplex: ReceptorComplexRecord;
  readonly Pathway: PathwayRecord;
  readonly CellType: CellTypeRecord;
  readonly Interaction: InteractionRecord;
  readonly TestSystem: TestSystemRecord;
  readonly ClinicalParameter: ClinicalParameterRecord;
  readonly Reference: ReferenceRecord;
  readonly Source: SourceRecord;
  readonly Claim: ClaimRecord;
  readonly Conflict: ConflictRecord;
}

export type NodeType = keyof NodeRecords;

/** An event that is the adverse outcome of at least one AOP; made from the tables, not stored in one. Its id is the event's. */
export interface AdverseOutcomeRecord {
  readonly type: 'AdverseOutcome';
  readonly id: string;
  readonly title: string;
  readonly sources: readonly string[];
}

/** One doubtful or rejected record: what, where, why. Nothing is dropped without such a line. */
export interface ReportLine {
  readonly severity: ReportSeverity;
  /** Source id. */
  readonly source: string;
  /** File below the source folder. */
  readonly file: string | null;
  /** Line, id or key of the record. */
  readonly record: string;
  readonly field: string | null;
  /** Stable code, e.g. `unknown-role-code`. */
  readonly code: string;
  readonly reason: string;
}

/** What a release is, without its rows. */
export interface ReleaseManifest {
  /** `r-` and the first 16 hex digits of the SHA-256 over tables and report. */
  readonly id: string;
  /** Newest date among the sources. */
  readonly date: string;
  readonly title: string;
  /** EMBEDDED: built of what comes with the program, and built again when that changes. */
  readonly kind: ReleaseKind;
  /** What the embedded data were when an embedded release was built (`embeddedFingerprint`); null for a full one. */
  readonly embeddedFingerprint: string | null;
  /** Licence of the release as a whole (SPDX). */
  readonly licence: string;
  /** What that licence does not cover, for a sentence after it; null where it covers everything. */
  readonly licenceNote: string | null;
  readonly formatVersion: number;
  readonly tables: readonly { readonly name: TableName; readonly rows: number; readonly sha256: string }[];
  readonly report: { readonly lines: number; readonly sha256: string };
  readonly sources: readonly SourceRecord[];
  /** Which fields have values, and which source would bring those that have none. */
  readonly coverage: readonly FieldCoverage[];
}

export interface FieldCoverage {
  /** Graph coordinates, e.g. `KeyEvent.testSystems`. */
  readonly field: string;
  readonly filled: number;
  readonly total: number;
  /** Set where nothing is filled: what would bring it. */
  readonly wouldComeFrom: string | null;
  /** The same, counted among the records that a source brought; sorted by source id. */
  readonly bySource: readonly SourceCoverage[];
}

/** How much of a field the records of one source have. */
export interface SourceCoverage {
  /** Source id. */
  readonly source: string;
  readonly filled: number;
  readonly total: number;
  /** Set where nothing is filled: what would bring it. */
  readonly wouldComeFrom: string | null;
}

/** A release with its rows. */
export interface Release {
  readonly manifest: ReleaseManifest;
  readonly content: ReleaseContent;
  readonly report: readonly ReportLine[];
}
