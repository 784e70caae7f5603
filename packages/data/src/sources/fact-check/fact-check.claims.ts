import type { ClaimRecord, ClaimVerdict } from '../../records/evidence.record.ts';
import type { RelatedResourceRecord } from '../../records/stressor.record.ts';
import { checkValue } from '../gene-pages/checks/check-value.ts';
import type { GeneIndex } from '../gene-index.ts';
import { il2Id } from '../il2-iraop/il2-iraop.ids.ts';
import type { RawClaim, RawMeta } from './fact-check.raw.ts';
import { FACT_CHECK, type RawFactCheck } from './fact-check.read.ts';

const pageId = ({ page }: RawMeta): string => `page:${page.id}`;

const reviewOf = ({ verdict, rightValue, note, references, basis }: RawClaim): ClaimVerdict => ({
  by: 'REVIEW',
  verdict,
  rightValue,
  reason: note,
  references: references.map((id) => il2Id('reference', id)),
  basis,
  sources: [FACT_CHECK],
});

/** The claims as the reviewer paraphrased them: what a release says of a page that it has not read. */
export function reviewedClaims({ meta, correctedRecord, claims }: RawFactCheck, genes: GeneIndex): readonly ClaimRecord[] {
  const gene = genes.get(correctedRecord.hgncId);
  return claims.map(({ raw }) => ({
    type: 'Claim',
    id: `claim:${meta.page.slug}/${raw.id}`,
    gene: correctedRecord.hgncId,
    page: pageId(meta),
    section: raw.matches.section,
    field: raw.field,
    text: raw.claim,
    value: raw.value,
    verdicts: [reviewOf(raw), ...(gene === undefined ? [] : checkValue(raw.field, raw.value, gene, genes))],
    basis: 'MACHINE_WRITTEN',
    sources: [FACT_CHECK],
    references: [],
    referencesInherited: false,
  }));
}

/** The checked page, as far as the fact check describes it. */
export const checkedPage = ({ meta, correctedRecord }: RawFactCheck): RelatedResourceRecord => ({
  type: 'RelatedResource',
  id: pageId(meta),
  kind: 'GENE_PAGE',
  gene: correctedRecord.hgncId,
  title: meta.page.title,
  subtitle: meta.page.heading,
  permalink: null,
  developmentStatus: null,
  diseasesTreated: [],
  sustainableSupport: [],
  constructionTool: [],
  funding: [],
  licence: null,
  publication: null,
  contact: null,
  description: [`A page about ${meta.page.symbol} written by ${meta.page.writtenBy}. No licence is stated. Its claims were checked one by one.`],
  fundingStatement: [],
  maps: [],
  date: meta.page.date,
  tags: [],
  links: [],
  otherLines: [],
  otherSections: [],
  sources: [FACT_CHECK],
});
