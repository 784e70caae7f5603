import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { SectionGrade_GradedTextFragment } from '../../graphql/generated/graphql.ts';
import { ADJACENCY_WORDS, CALL_WORDS, RELATIONSHIP_WORDS } from '../../wording/evidence-vocabulary.ts';
import { eventPath, relationshipPath } from '../../wording/route.ts';
import { ROLE_WORDS, STATUS_WORDS } from '../../wording/vocabulary.ts';
import { defineSection, part, type Column } from '../section.ts';
import { wordOrNull } from '../shared/context-columns.ts';
import { pageOf } from '../shared/read-page.ts';
import type { SectionReference_reference } from '../shared/reference-columns.ts';

export const SectionGrade_gradedText = graphql(`
  fragment SectionGrade_gradedText on GradedText {
    call
    text
  }
`);

const AopEventEvidence = graphql(`
  query AopEventEvidence($id: ID!, $first: Int!, $after: String) {
    release { id }
    aop(id: $id) {
      keyEvents(first: $first, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges {
          role
          essentiality { call text interventions { statement references { ...SectionReference_reference } } }
          node { id title status contradictions { statement } references { ...SectionReference_reference } }
        }
      }
    }
  }
`);

const AopRelationshipEvidence = graphql(`
  query AopRelationshipEvidence($id: ID!, $first: Int!, $after: String) {
    release { id }
    aop(id: $id) {
      id
      relationships(first: $first, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges {
          adjacency
          weightOfEvidence
          quantitativeUnderstanding { ...SectionGrade_gradedText }
          node {
            id
            effect
            status
            statusByAop { aop status }
            upstream { id title }
            downstream { id title }
            biologicalPlausibility { ...SectionGrade_gradedText }
            empiricalSupport { ...SectionGrade_gradedText }
            contradictions { statement }
            references { ...SectionReference_reference }
          }
        }
      }
    }
  }
`);

type Grade = SectionGrade_GradedTextFragment | null;

/** An event or a relationship of an AOP with what its authors hold of it. */
interface EvidenceRow {
  readonly kind: 'key event' | 'relationship';
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly role: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly adjacency: string | null;
  readonly essentiality: Grade;
  readonly plausibility: Grade;
  readonly support: Grade;
  readonly weight: string | null;
  readonly quantitative: Grade;
  readonly against: readonly string[];
  readonly experiments: readonly string[];
  readonly status: string | null;
  readonly references: readonly FragmentType<typeof SectionReference_reference>[];
}

const NOT_OF_KIND = { role: null, from: null, to: null, adjacency: null, essentiality: null, plausibility: null, support: null, weight: null, quantitative: null, experiments: [] } as const;

const read = (grade: FragmentType<typeof SectionGrade_gradedText> | null): Grade => readFragment(SectionGrade_gradedText, grade);

/** Call and words of a grade, each in its column. */
const graded = (key: string, head: string, gradeOf: (row: EvidenceRow) => Grade): readonly Column<EvidenceRow>[] => [
  { key, head, value: (row) => wordOfCall(gradeOf(row)?.call ?? null) },
  { key: `${key}_text`, head: `${head} in words`, value: (row) => gradeOf(row)?.text ?? null },
];
const wordOfCall = (call: keyof typeof CALL_WORDS | null): string | null => (call === null ? null : CALL_WORDS[call].word);

const COLUMNS: readonly Column<EvidenceRow>[] = [
  { key: 'kind', head: 'Kind', value: ({ kind }) => kind },
  { key: 'id', head: 'Id', isId: true, value: ({ id }) => id, href: ({ href }) => href },
  { key: 'title', head: 'Key event or relationship', value: ({ title }) => title, href: ({ href }) => href },
  { key: 'role', head: 'Role', empty: 'a relationship has none', value: ({ role }) => role },
  { key: 'upstream', head: 'From', isId: true, empty: 'an event', value: ({ from }) => from },
  { key: 'downstream', head: 'To', isId: true, empty: 'an event', value: ({ to }) => to },
  { key: 'adjacency', head: 'Adjacency', value: ({ adjacency }) => adjacency },
  ...graded('essentiality', 'Essentiality', ({ essentiality }) => essentiality),
  { key: 'essentiality_experiments', head: 'Experiments', empty: 'none in this release', value: ({ experiments }) => experiments },
  ...graded('plausibility', 'Plausibility', ({ plausibility }) => plausibility),
  ...graded('empirical_support', 'Empirical support', ({ support }) => support),
  { key: 'weight_of_evidence', head: 'Weight of evidence', value: ({ weight }) => weight },
  ...graded('quantitative_understanding', 'Quantitative understanding', ({ quantitative }) => quantitative),
  { key: 'contradictions', head: 'Against it', empty: 'nothing in this release', value: ({ against }) => against },
  { key: 'status', head: 'Status', value: ({ status }) => status },
];

/** The table of evidence: key events by essentiality, then relationships by what supports them. */
export const aopEvidence = defineSection<EvidenceRow>({
  segment: 'aops',
  slug: 'evidence',
  title: 'Evidence',
  about: 'One row for each key event with its role and essentiality, then one for each relationship with its grades, in the order of the source.',
  columns: COLUMNS,
  references: ({ references }) => references,
  parts: [
    part({
      name: 'Key events',
      document: AopEventEvidence,
      pageSize: 100,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ aop }) =>
        aop &&
        pageOf(
          aop.keyEvents,
          aop.keyEvents.edges.map(({ role, essentiality, node }) => ({
            ...NOT_OF_KIND,
            kind: 'key event' as const,
            id: node.id,
            title: node.title,
            href: eventPath(node.id),
            role: ROLE_WORDS[role],
            essentiality,
            experiments: essentiality.interventions.map(({ statement }) => statement),
            against: node.contradictions.map(({ statement }) => statement),
            status: wordOrNull(STATUS_WORDS, node.status),
            references: [...node.references, ...essentiality.interventions.flatMap(({ references }) => references)],
          })),
        ),
    }),
    part({
      name: 'Relationships',
      document: AopRelationshipEvidence,
      pageSize: 100,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ aop }) =>
        aop &&
        pageOf(
          aop.relationships,
          aop.relationships.edges.map(({ adjacency, weightOfEvidence, quantitativeUnderstanding, node }) => ({
            ...NOT_OF_KIND,
            kind: 'relationship' as const,
            id: node.id,
            title: `${node.upstream.title} ${RELATIONSHIP_WORDS[node.effect]} ${node.downstream.title}`,
            href: relationshipPath(node.id),
            from: node.upstream.id,
            to: node.downstream.id,
            adjacency: wordOrNull(ADJACENCY_WORDS, adjacency),
            plausibility: read(node.biologicalPlausibility),
            support: read(node.empiricalSupport),
            weight: wordOfCall(weightOfEvidence),
            quantitative: read(quantitativeUnderstanding),
            against: node.contradictions.map(({ statement }) => statement),
            status: wordOrNull(STATUS_WORDS, node.statusByAop.find((each) => each.aop === aop.id)?.status ?? node.status),
            references: node.references,
          })),
        ),
    }),
  ],
});
