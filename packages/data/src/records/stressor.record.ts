import type { OtherText } from './aop.record.ts';
import type { WithFormattedTexts } from './long-text.ts';
import type { Provenance } from './provenance.ts';
import type { EvidenceCall } from './vocabularies.ts';

/** What sets a pathway off. Id: `iraop.stressor:aldesleukin`, `aop.stressor:9`. */
export interface StressorRecord extends Provenance, WithFormattedTexts {
  readonly type: 'Stressor';
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly synonyms: readonly string[];
  /** Chemical ids. */
  readonly chemicals: readonly string[];
  /** Gene whose product the stressor is, if any. */
  readonly gene: string | null;
  readonly regimens: readonly Regimen[];
  readonly exposureCharacterisation?: string | null;
  /** The names under which the source lists its chemicals, where it gives them. */
  readonly chemicalTerms?: readonly { readonly chemical: string; readonly term: string }[];
  readonly otherTexts?: readonly OtherText[];
  readonly createdAt?: string | null;
  readonly modifiedAt?: string | null;
}

/** A stressor is listed for an AOP, with what is said of that. Key: aop, stressor. */
export interface AopStressorRecord extends WithFormattedTexts {
  readonly aop: string;
  readonly stressor: string;
  readonly evidence: EvidenceCall | null;
  /** Why it is listed. */
  readonly description: string | null;
  readonly sources: readonly string[];
}

/** A stressor is listed for an event. Key: event, stressor. */
export interface EventStressorRecord extends WithFormattedTexts {
  readonly event: string;
  readonly stressor: string;
  readonly evidence: EvidenceCall | null;
  readonly description: string | null;
  readonly sources: readonly string[];
}

/** A way of giving a stressor that evidence depends on. */
export interface Regimen {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly references: readonly string[];
  readonly basis: Provenance['basis'];
  readonly note: string | null;
}

/** A substance with its identifiers. Id: `cas:83-79-4`; where it has no CAS number `dsstox:DTXSID7020637`, or else `aop.chemical:12`. */
export interface ChemicalRecord {
  readonly type: 'Chemical';
  readonly id: string;
  /** Null where no openly licensed source names it. */
  readonly label: string | null;
  readonly casNumber: string | null;
  readonly synonyms: readonly string[];
  /** CURIEs, sorted, each once. */
  readonly xrefs: readonly string[];
  readonly sources: readonly string[];
}

/** A medicine and what it leads to. Id: `iraop.treatment:recombinant-il-2`. */
export interface TreatmentRecord {
  readonly type: 'Treatment';
  readonly id: string;
  readonly title: string;
  readonly stressor: string;
  /** AOP ids. */
  readonly aops: readonly string[];
  /** RelatedResource ids. */
  readonly relatedResources: readonly string[];
  readonly sources: readonly string[];
}

export const PAGE_KINDS = ['MAP_PAGE', 'GENE_PAGE'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/**
 * A page of somebody else's on the same matter, shown on a card of its own. Id: `page:il2` (a map page),
 * `page:gene-information-for-il2` (a gene page; what it states is in the claims).
 */
export interface RelatedResourceRecord {
  readonly type: 'RelatedResource';
  readonly id: string;
  readonly kind: PageKind;
  /** Gene id; null unless the page is about a gene. */
  readonly gene: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly permalink: string | null;
  readonly developmentStatus: string | null;
  readonly diseasesTreated: readonly string[];
  readonly sustainableSupport: readonly NamedLink[];
  readonly constructionTool: readonly NamedLink[];
  readonly funding: readonly NamedLink[];
  readonly licence: NamedLink | null;
  readonly publication: string | null;
  readonly contact: string | null;
  /** Paragraphs of plain text. */
  readonly description: readonly string[];
  /** What the section on funding says, by paragraph. */
  readonly fundingStatement: readonly string[];
  /** Links found in what the page has commented out: its drawings, not confirmed to answer. */
  readonly maps: readonly NamedLink[];
  /** ISO date that the page gives itself. */
  readonly date: string | null;
  /** Keywords that the page gives itself, as it writes them. */
  readonly tags: readonly string[];
  /** Addresses in the running text. */
  readonly links: readonly NamedLink[];
  /** Labelled lines and front matter that no other field holds. */
  readonly otherLines: readonly LabelledValues[];
  /** Sections that no other field holds, by paragraph. */
  readonly otherSections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
  readonly sources: readonly string[];
}

/** A label of a page and what stands behind it. */
export interface LabelledValues {
  readonly label: string;
  readonly values: readonly NamedLink[];
}

export interface NamedLink {
  readonly label: string;
  readonly url: string | null;
}
