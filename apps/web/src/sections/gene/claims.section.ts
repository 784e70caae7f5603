import { graphql } from '../../graphql/generated/index.ts';
import type { GeneClaimRowsQuery } from '../../graphql/generated/graphql.ts';
import { PAGE_SECTION_WORDS, VERDICT_BY_WORDS, VERDICT_WORDS } from '../../wording/gene-vocabulary.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import { defineSection, part } from '../section.ts';
import { pageOf } from '../shared/read-page.ts';

const GeneClaimRows = graphql(`
  query GeneClaimRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    gene(id: $id) {
      claims(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          section
          text
          basis
          verdict
          sources { name }
          references { ...SectionReference_reference }
          verdicts { by verdict rightValue reason references { ...SectionReference_reference } }
        }
      }
    }
  }
`);

type ClaimRow = NonNullable<GeneClaimRowsQuery['gene']>['claims']['nodes'][number];

const ofVerdicts = ({ verdicts }: ClaimRow, read: (check: ClaimRow['verdicts'][number]) => string | null): readonly string[] => verdicts.flatMap((check) => read(check) ?? []);

/** What gene pages claim, and what holds. */
export const geneClaims = defineSection<ClaimRow>({
  segment: 'genes',
  slug: 'claims',
  title: 'Claims of gene pages, checked',
  about: 'One row for each claim of a gene page, with its verdict, the correction, and what the verdict rests on.',
  columns: [
    { key: 'id', head: 'Id', isId: true, value: ({ id }) => id },
    { key: 'section', head: 'Section of the page', value: ({ section }) => PAGE_SECTION_WORDS[section] },
    { key: 'claim', head: 'Claim', value: ({ text }) => text },
    { key: 'basis', head: 'Basis of the claim', value: ({ basis }) => BASIS_WORDS[basis].word },
    { key: 'sources', head: 'Sources', value: ({ sources }) => sources.map(({ name }) => name) },
    { key: 'verdict', head: 'Verdict', empty: 'not checked', value: ({ verdict }) => verdict && VERDICT_WORDS[verdict].word },
    { key: 'checked_by', head: 'Checked by', empty: 'not checked', value: (row) => ofVerdicts(row, ({ by }) => VERDICT_BY_WORDS[by]) },
    { key: 'right_values', head: 'As found', empty: 'nothing found', value: (row) => ofVerdicts(row, ({ rightValue }) => rightValue) },
    { key: 'reasons', head: 'Why', empty: 'no reason given', value: (row) => ofVerdicts(row, ({ reason }) => reason) },
  ],
  references: ({ references, verdicts }) => [...references, ...verdicts.flatMap((check) => check.references)],
  parts: [
    part({
      document: GeneClaimRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ gene }) => gene && pageOf(gene.claims, gene.claims.nodes),
    }),
  ],
});
