import { graphql, readFragment } from '../../graphql/generated/index.ts';
import type { RelationshipAopRowsQuery, SectionAop_AopFragment } from '../../graphql/generated/graphql.ts';
import { ADJACENCY_WORDS, CALL_WORDS } from '../../wording/evidence-vocabulary.ts';
import { STATUS_WORDS } from '../../wording/vocabulary.ts';
import { defineSection, part } from '../section.ts';
import { aopColumns, SectionAop_aop } from '../shared/aop-rows.ts';
import { wordOrNull } from '../shared/context-columns.ts';
import { pageOf } from '../shared/read-page.ts';

const RelationshipAopRows = graphql(`
  query RelationshipAopRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    keyEventRelationship(id: $id) {
      status
      statusByAop { aop status reason }
      aops(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          adjacency
          weightOfEvidence
          quantitativeUnderstanding { call text }
          node { ...SectionAop_aop }
        }
      }
    }
  }
`);

type Relationship = NonNullable<RelationshipAopRowsQuery['keyEventRelationship']>;

interface RelationshipAopRow {
  readonly aop: SectionAop_AopFragment;
  readonly edge: Relationship['aops']['edges'][number];
  readonly status: Relationship['status'];
  readonly reason: string | null;
}

/** What each AOP says of a relationship. */
export const relationshipAops = defineSection<RelationshipAopRow>({
  segment: 'relationships',
  slug: 'aops',
  title: 'AOP by AOP',
  about: 'One row for each AOP that holds the relationship, with its adjacency and grades there.',
  columns: [
    ...aopColumns<RelationshipAopRow>(({ aop }) => aop),
    { key: 'adjacency', head: 'Adjacency', value: ({ edge }) => wordOrNull(ADJACENCY_WORDS, edge.adjacency) },
    { key: 'weight_of_evidence', head: 'Weight of evidence', value: ({ edge }) => (edge.weightOfEvidence === null ? null : CALL_WORDS[edge.weightOfEvidence].word) },
    { key: 'quantitative_understanding', head: 'Quantitative understanding', value: ({ edge }) => (edge.quantitativeUnderstanding?.call == null ? null : CALL_WORDS[edge.quantitativeUnderstanding.call].word) },
    { key: 'quantitative_understanding_text', head: 'Quantitative understanding in words', value: ({ edge }) => edge.quantitativeUnderstanding?.text ?? null },
    { key: 'status', head: 'Status', value: ({ status }) => wordOrNull(STATUS_WORDS, status) },
    { key: 'status_reason', head: 'Why', empty: 'no reason given', value: ({ reason }) => reason },
  ],
  parts: [
    part({
      document: RelationshipAopRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ keyEventRelationship: relationship }) =>
        relationship &&
        pageOf(
          relationship.aops,
          relationship.aops.edges.map((edge) => {
            const aop = readFragment(SectionAop_aop, edge.node);
            const own = relationship.statusByAop.find((each) => each.aop === aop.id);
            return { aop, edge, status: own?.status ?? relationship.status, reason: own?.reason ?? null };
          }),
        ),
    }),
  ],
});
