import type { ClaimRecord } from '../../records/evidence.record.ts';
import { GENE_PAGES } from '../gene-pages/gene-pages.description.ts';
import type { SourceReport } from '../source.ts';
import { FACT_CHECK, type RawFactCheck } from './fact-check.read.ts';

/** Where on a page the statement of a reviewed claim stands. */
export interface ReviewMatch {
  /** Claim id. */
  readonly claim: string;
  /** Beginning of the ids of all claims of the page: `claim:il2/`. */
  readonly page: string;
  readonly section: ClaimRecord['section'];
  readonly field: string | null;
  readonly value: string | null;
  /** Beginnings of words, in small letters, all of which the statement has. */
  readonly keywords: readonly string[];
}

export const reviewMatches = ({ meta, claims }: RawFactCheck): readonly ReviewMatch[] =>
  claims.map(({ raw }) => ({
    claim: `claim:${meta.page.slug}/${raw.id}`,
    page: `claim:${meta.page.slug}/`,
    section: raw.matches.section,
    field: raw.field,
    value: raw.value,
    keywords: raw.matches.keywords,
  }));

const hasWord = (text: string, beginning: string): boolean => new RegExp(`(?<![a-z0-9])${beginning}`).test(text);

const fits = (match: ReviewMatch, { id, section, field, value, text }: ClaimRecord): boolean =>
  id.startsWith(match.page) &&
  section === match.section &&
  field === match.field &&
  (match.value === null || value?.toLowerCase() === match.value.toLowerCase()) &&
  match.keywords.every((keyword) => hasWord(text.toLowerCase(), keyword));

/** The statement of the page under the id of the review, with the verdicts of both. */
const reviewed = (statement: ClaimRecord, review: ClaimRecord): ClaimRecord => ({
  ...statement,
  id: review.id,
  verdicts: [...review.verdicts.filter(({ by }) => by === 'REVIEW'), ...statement.verdicts],
  sources: [...new Set([...statement.sources, ...review.sources])].sort(),
});

const isStatement = ({ sources }: ClaimRecord): boolean => sources.includes(GENE_PAGES);

/**
 * Gives the statements of pages the verdicts of the reviewed claims that mean them. A statement that
 * several reviews mean becomes one claim for each; a review that no statement answers stays as it was
 * paraphrased, and is reported.
 */
export function attachReviews(claims: readonly ClaimRecord[], matches: readonly ReviewMatch[], report: SourceReport): readonly ClaimRecord[] {
  const statements = claims.filter(isStatement);
  const byClaim = new Map(matches.map((match) => [match.claim, match]));
  const used = new Set<ClaimRecord>();
  const attached = claims.filter((claim) => !isStatement(claim)).map((review) => {
    const match = byClaim.get(review.id);
    if (match === undefined || !review.sources.includes(FACT_CHECK)) return review;
    const found = statements.filter((statement) => fits(match, statement));
    const [statement] = found;
    const line = { file: null, record: review.id, field: review.field };
    if (statement === undefined) {
      const wasRead = statements.some(({ id }) => id.startsWith(match.page));
      const reason = wasRead ? 'the page that was read has no such statement; the claim stays as the reviewer paraphrased it' : 'the page was not read; the claim stays as the reviewer paraphrased it';
      if (wasRead) report.doubtful({ ...line, code: 'review-not-on-page', reason });
      else report.note({ ...line, code: 'reviewed-page-not-read', reason });
      return review;
    }
    if (found.length > 1) {
      report.doubtful({ ...line, code: 'review-fits-several', reason: `${found.length} statements of the page fit the reviewed claim; the first has the verdict` });
    }
    used.add(statement);
    return reviewed(statement, review);
  });
  return [...attached, ...statements.filter((statement) => !used.has(statement))];
}
