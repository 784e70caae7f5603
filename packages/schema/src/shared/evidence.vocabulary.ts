import {
  BASES,
  EVIDENCE_CALLS,
  EVIDENCE_KINDS,
  EVIDENCE_SYSTEMS,
  GENE_PAGE_SECTIONS,
  REFERENCE_KINDS,
  RELEASE_KINDS,
  REPORT_SEVERITIES,
  STATUSES,
  VERDICTS,
} from '@sequela/data';
import { declareEnum } from './declare-enum.ts';

/** How anything is known. */
export const BasisEnum = declareEnum('Basis', BASES, 'How a statement is known.', {
  CURATED: 'Entered by the authors or curators of the source.',
  STATED: 'A cited source states it.',
  RECONSTRUCTED: 'Set by the IL-2 data set to make the pathway hang together.',
  BACKGROUND: 'Established knowledge, or combined from the cited sources; not stated there in these words.',
  COMPONENT: 'The authors named it as an ontology component of the event.',
  NAME_MATCH: 'Named in the text, found by exact name. Says nothing of involvement.',
  TEXT_MINED: 'Named in the text, found by entity recognition only. Says nothing of involvement.',
  MACHINE_WRITTEN: 'Written by a language model; see the verdicts.',
  UNSOURCED: 'No reference is given.',
});
export const StatusEnum = declareEnum('Status', STATUSES, 'How settled a statement is.', {
  DOCUMENTED: 'Shown or reported by a source.',
  HYPOTHESISED: 'Proposed by a source, or carried over from another disease or model.',
  CONTESTED: 'Sources disagree; see the contradictions.',
});
export const EvidenceCallEnum = declareEnum('EvidenceCall', EVIDENCE_CALLS, 'How strong its authors call the evidence. Null where the source has no call: that is not LOW.', {
  HIGH: 'Strong.',
  MODERATE: 'Moderate.',
  LOW: 'Weak.',
  NOT_SPECIFIED: 'The authors chose "not specified".',
  NOT_GRADED: 'The source grades nothing.',
});
export const EvidenceKindEnum = declareEnum('EvidenceKind', EVIDENCE_KINDS, 'How a relationship was shown.', {
  CO_OCCURRENCE: 'Both events were seen in the same patients, animals or cultures.',
  TEMPORAL: 'The upstream event came first.',
  DOSE: 'The downstream event grew with the upstream one.',
  INTERVENTION: 'Changing the upstream event changed the downstream one.',
});
export const EvidenceSystemEnum = declareEnum('EvidenceSystem', EVIDENCE_SYSTEMS, 'The strongest kind of study behind a statement.', {
  CLINICAL: 'In patients or volunteers.',
  IN_VIVO: 'In living animals.',
  EX_VIVO: 'In tissue taken from a body.',
  IN_VITRO: 'In cell culture.',
  REVIEW: 'A review only.',
});
export const ReferenceKindEnum = declareEnum('ReferenceKind', REFERENCE_KINDS, 'What kind of publication.', {
  JOURNAL_ARTICLE: 'An article in a journal.',
  CONFERENCE_ABSTRACT: 'An abstract of a meeting.',
  PREPRINT: 'An article before peer review.',
  BOOK_CHAPTER: 'A chapter of a book.',
  DATABASE_RECORD: 'A record of a database.',
  WEB_RESOURCE: 'A web page.',
  DRUG_LABEL: 'The label of a medicine.',
  GUIDELINE: 'A guideline of a regulator or society.',
});
export const ReleaseKindEnum = declareEnum('ReleaseKind', RELEASE_KINDS, 'How much a release is built of.', {
  EMBEDDED: 'What comes with the program: the IL-2 pathways, and facts on the genes that they name.',
  FULL: 'The tables of the field as well: AOP-Wiki, HGNC, CellPhoneDB, Cell Ontology, WikiPathways.',
});
export const VerdictEnum = declareEnum('Verdict', VERDICTS, 'What a check of a claim found.', {
  CONFIRMED: 'A source read agrees.',
  CONTRADICTED: 'A source read disagrees.',
  MIXED: 'Sources conflict, or one part holds and another does not.',
  UNVERIFIABLE: 'No source read settles it.',
});
export const GenePageSectionEnum = declareEnum('GenePageSection', GENE_PAGE_SECTIONS, 'Section of a gene page.', {
  FUNCTION: 'What the gene does.',
  LOCATION_AND_ALIASES: 'Where it lies and what it is called.',
  EXTERNAL_IDS: 'Its identifiers elsewhere.',
  AMINO_ACID_MUTATIONS: 'Changes of the protein.',
  SOMATIC_VARIANTS: 'Changes found in tumours.',
  RELATED_DISEASE: 'Diseases it is linked with.',
  TREATMENT_AND_PROGNOSIS: 'What it means for treatment and outlook.',
  DRUG_RESPONSE: 'How it alters the response to drugs.',
  RELATED_PAPERS: 'Papers the page lists.',
  NOTICE: 'What the page says of itself: written by a machine.',
});
export const ReportSeverityEnum = declareEnum('ReportSeverity', REPORT_SEVERITIES, 'What became of the record that a line of the report is on.', {
  REJECTED: 'It was left out.',
  DOUBTFUL: 'It was taken over, with a doubt.',
  NOTE: 'It was taken over; something is to be known of it.',
});
