import type { EvidenceContext, Provenance } from './provenance.ts';
import type {
  CellInvolvement,
  ClinicalDirection,
  ClinicalKind,
  EvidenceSystem,
  InteractionKind,
  ReceptorOrigin,
  Status,
  TestPurpose,
} from './vocabularies.ts';

/** A cell type. Id: `CL:0000084`, or `iraop.cells:lak-cell` where the Cell Ontology has no term. */
export interface CellTypeRecord {
  readonly type: 'CellType';
  readonly id: string;
  readonly label: string;
  readonly definition: string | null;
  readonly synonyms: readonly string[];
  /** Ids under which a source knows the same cell, e.g. `iraop.cells:t-cell`. */
  readonly aliases: readonly string[];
  /** Asserted parents. */
  readonly parents: readonly string[];
  readonly deprecated: boolean;
  readonly sources: readonly string[];
}

/** A cell type stands at an event. */
export interface CellAssociationRecord extends Provenance {
  /** Unique and stable, as for genes. */
  readonly key: string;
  readonly event: string;
  readonly cell: string;
  readonly involvement: CellInvolvement | null;
  readonly status: Status | null;
  readonly aops: readonly string[] | null;
  readonly context: EvidenceContext | null;
  readonly sourceText: string | null;
}

/** Something passes from cell to cell. Id: `iraop.interactions:int-01`. */
export interface InteractionRecord extends Provenance {
  readonly type: 'Interaction';
  readonly id: string;
  readonly kind: InteractionKind;
  readonly sourceCell: string | null;
  readonly targetCell: string | null;
  /** Gene ids. */
  readonly mediators: readonly string[];
  /** Name of the complex that the mediators form, if any (CellPhoneDB's). */
  readonly mediatorComplex: string | null;
  readonly receptorSets: readonly ReceptorSet[];
  readonly receptorNote: string | null;
  /** Why no receptor is named. */
  readonly receptorNullReason: string | null;
  readonly effect: string;
  readonly status: Status;
  readonly events: readonly string[];
  readonly modulatingFactors: readonly string[];
  readonly aops: readonly string[];
  readonly context: EvidenceContext | null;
  readonly note: string | null;
}

/** The receptor that some mediators of an interaction bind. Sets with the same mediator are alternatives. */
export interface ReceptorSet {
  readonly mediators: readonly string[];
  /** Receptor complex id (`cellphonedb:…`); null where the receptor has one chain or no name. */
  readonly complex: string | null;
  /** Gene ids of all subunits. */
  readonly receptors: readonly string[];
  readonly origin: ReceptorOrigin;
}

/** An assay, model or study in which events are measured or disturbed. Id: `iraop.test:…`. */
export interface TestSystemRecord extends Provenance {
  readonly type: 'TestSystem';
  readonly id: string;
  readonly name: string;
  readonly kind: EvidenceSystem;
  readonly species: readonly { readonly id: string; readonly name: string; readonly label: string }[];
  readonly readouts: readonly string[];
  readonly events: readonly { readonly event: string; readonly purpose: TestPurpose }[];
  readonly modulatingFactors: readonly string[];
  readonly usedWithStressor: boolean | null;
  readonly guideline: string | null;
  readonly aops: readonly string[];
  readonly note: string | null;
}

/** What is measured in a patient. Id: `iraop.clinical:cp-alt`. */
export interface ClinicalParameterRecord extends Provenance {
  readonly type: 'ClinicalParameter';
  readonly id: string;
  readonly name: string;
  readonly kind: ClinicalKind;
  readonly genes: readonly string[];
  readonly direction: ClinicalDirection | null;
  readonly events: readonly string[];
  readonly aops: readonly string[];
  readonly detail: string | null;
}
