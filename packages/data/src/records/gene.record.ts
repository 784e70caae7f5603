import type { EvidenceContext, Provenance } from './provenance.ts';
import type {
  EffectOnEvent,
  GeneClass,
  GeneInvolvement,
  GeneMention,
  GeneProductChange,
  MatchVerdict,
  MeasuredForm,
  NameMatchMethod,
  ReceptorOrigin,
  Status,
} from './vocabularies.ts';

/** A human gene as HGNC has it. Id: `HGNC:6001`. */
export interface GeneRecord {
  readonly type: 'Gene';
  readonly id: string;
  readonly symbol: string;
  readonly name: string;
  /** Cytogenetic band, e.g. `4q27`. */
  readonly location: string | null;
  readonly locusGroup: string | null;
  readonly locusType: string | null;
  /** Alias symbols. */
  readonly aliases: readonly string[];
  readonly aliasNames: readonly string[];
  readonly previousSymbols: readonly string[];
  readonly previousNames: readonly string[];
  /** CURIEs: `ensembl:ENSG00000109471`, `ncbigene:3558`, `uniprot:P60568`, `omim:147680`, `refseq:…`, `mgi:…`. */
  readonly xrefs: readonly string[];
  /** HGNC gene group numbers. */
  readonly groups: readonly number[];
  readonly classes: readonly GeneClass[];
  /** What put the gene into its classes, e.g. `hgnc_group`, `cellphonedb_secreted_desc`. */
  readonly classBasis: readonly string[];
  readonly sources: readonly string[];
}

/** An HGNC gene group of cytokines. Id: `hgnc.genegroup:601`. */
export interface CytokineFamilyRecord {
  readonly type: 'CytokineFamily';
  readonly id: string;
  readonly name: string;
  readonly sources: readonly string[];
}

/** What a reviewer found of a match of names. */
export interface MisleadingMatchRecord {
  /** The name that was found, which also stands for something else. */
  readonly alias: string;
  readonly reason: string;
  /** MISLEADING: another thing is meant; DOUBTFUL: probably another thing. */
  readonly verdict: MatchVerdict;
}

/** A gene stands at an event: one statement, with what it says and how it is known. */
export interface GeneAssociationRecord extends Provenance {
  /** Unique and stable: subject, gene, basis and a number where one source says more than one thing. */
  readonly key: string;
  /** Event or manifestation id. */
  readonly event: string;
  readonly gene: string;
  /** Every way in which the gene comes to stand here; NAMED and an interaction can both hold. */
  readonly mentions: readonly GeneMention[];
  /** Interaction ids of the event that have the gene as mediator or receptor. */
  readonly interactions: readonly string[];
  /** Receptor complexes (ids) as part of which an interaction names the gene. */
  readonly complexes: readonly string[];
  /** Who names the receptor, where an interaction brought the gene in as one. */
  readonly receptorOrigin: ReceptorOrigin | null;
  /** Null for a match of names: it says nothing of involvement. */
  readonly involvement: GeneInvolvement | null;
  readonly effectOnEvent: EffectOnEvent | null;
  readonly change: GeneProductChange | null;
  readonly measuredAs: MeasuredForm | null;
  readonly status: Status | null;
  /** AOP ids for which the statement holds; null: all AOPs of the event. */
  readonly aops: readonly string[] | null;
  readonly context: EvidenceContext | null;
  /** The source's own words, or those of the data set that read it. */
  readonly sourceText: string | null;
  readonly methods: readonly NameMatchMethod[];
  /** Set where a reviewer found that the match misleads, or could not rule it out; such rows are shown on request only. */
  readonly misleading: MisleadingMatchRecord | null;
  readonly note: string | null;
}

/** A gene named in the text of a relationship. Key: relationship, gene. */
export interface RelationshipGeneRecord extends Provenance {
  readonly relationship: string;
  readonly gene: string;
  readonly methods: readonly NameMatchMethod[];
  readonly misleading: MisleadingMatchRecord | null;
}

/** A receptor: a complex of chains, or a single chain. Id: `cellphonedb:IL2_receptor_HA`, `cellphonedb:P19438`. */
export interface ReceptorComplexRecord {
  readonly type: 'ReceptorComplex';
  readonly id: string;
  readonly name: string;
  /** Gene ids, in the order of the source. */
  readonly subunits: readonly string[];
  /** LOW where every pair of the receptor is marked low affinity; otherwise null: no source grades it. */
  readonly affinity: 'LOW' | null;
  readonly sources: readonly string[];
}

/** A ligand binds a receptor. Key: id of the two partners, `cellphonedb:P60568|IL2_receptor_HA`. */
export interface LigandReceptorRecord extends Provenance {
  readonly key: string;
  readonly ligandName: string;
  /** Genes of the ligand: one, or the chains of a ligand complex such as IL-12. */
  readonly ligandGenes: readonly string[];
  /** Receptor complex id. */
  readonly receptor: string;
  readonly affinity: 'LOW' | null;
  /** True for decoys and other pairs marked inhibitory. */
  readonly inhibitory: boolean;
  readonly classification: string | null;
  /** The free text of the source's own citation. */
  readonly sourceText: string | null;
}

/** A pathway drawing. Id: `wikipathways:WP49`. */
export interface PathwayRecord {
  readonly type: 'Pathway';
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly lastEdited: string | null;
  readonly revision: string | null;
  readonly ontologyIds: readonly string[];
  readonly communities: readonly string[];
  readonly sources: readonly string[];
}

/** A gene drawn in a pathway. Key: pathway, gene. */
export interface PathwayGeneRecord {
  readonly pathway: string;
  readonly gene: string;
  /** Every label under which the gene is drawn. */
  readonly labels: readonly string[];
}
