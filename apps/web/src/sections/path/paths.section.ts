import { readPathsView } from '../../components/path/paths-view.ts';
import { weakestCall } from '../../components/path/weakest-grade.ts';
import { graphql } from '../../graphql/generated/index.ts';
import type { PathRowsQuery } from '../../graphql/generated/graphql.ts';
import { CALL_WORDS, RELATIONSHIP_WORDS } from '../../wording/evidence-vocabulary.ts';
import { eventPath, relationshipPath } from '../../wording/route.ts';
import { STATUS_WORDS } from '../../wording/vocabulary.ts';
import { defineSection, part } from '../section.ts';
import { splitIds } from '../several.ts';
import { yesNo } from '../shared/cell-text.ts';
import { wordOrNull } from '../shared/context-columns.ts';
import { wholeList } from '../shared/read-page.ts';

const PathRows = graphql(`
  query PathRows($from: ID!, $to: ID!, $max: Int!) {
    release { id }
    paths(from: $from, to: $to, maxLength: $max, first: 20) {
      nodes {
        length
        withinAops { id }
        aopSwitches
        note
        steps {
          isShortcut
          upstream { id title }
          downstream { id title }
          aops { id }
          relationship {
            id
            effect
            status
            aops(first: 100) { edges { weightOfEvidence } }
            references { ...SectionReference_reference }
          }
        }
      }
    }
  }
`);

type Path = PathRowsQuery['paths']['nodes'][number];

interface StepRow {
  readonly path: Path;
  /** From 1, as the page counts. */
  readonly number: number;
  readonly step: Path['steps'][number];
  readonly place: number;
}

/** The ways from one event to another, step by step. */
export const pathSteps = defineSection<StepRow>({
  segment: 'paths',
  slug: 'paths',
  title: 'Paths, step by step',
  about: 'One row for each step of each path from the first event to the second, paths and steps in the order of the page; at most twenty paths.',
  view: ['max'],
  columns: [
    { key: 'path', head: 'Path', value: ({ number }) => number },
    { key: 'path_length', head: 'Its relationships', value: ({ path }) => path.length },
    { key: 'step', head: 'Step', value: ({ place }) => place },
    { key: 'relationship_id', head: 'Relationship', isId: true, value: ({ step }) => step.relationship.id, href: ({ step }) => relationshipPath(step.relationship.id) },
    { key: 'upstream_id', head: 'Id of the upstream event', isId: true, value: ({ step }) => step.upstream.id, href: ({ step }) => eventPath(step.upstream.id) },
    { key: 'upstream', head: 'Upstream event', value: ({ step }) => step.upstream.title, href: ({ step }) => eventPath(step.upstream.id) },
    { key: 'effect', head: 'Effect', value: ({ step }) => RELATIONSHIP_WORDS[step.relationship.effect] },
    { key: 'downstream_id', head: 'Id of the downstream event', isId: true, value: ({ step }) => step.downstream.id, href: ({ step }) => eventPath(step.downstream.id) },
    { key: 'downstream', head: 'Downstream event', value: ({ step }) => step.downstream.title, href: ({ step }) => eventPath(step.downstream.id) },
    { key: 'status', head: 'Status', value: ({ step }) => wordOrNull(STATUS_WORDS, step.relationship.status) },
    { key: 'weakest_weight_of_evidence', head: 'Weakest weight of evidence', empty: 'not graded', value: ({ step }) => weakestOf(step) },
    { key: 'shortcut', head: 'Shortcut', value: ({ step }) => yesNo(step.isShortcut) },
    { key: 'step_aops', head: 'AOPs that hold the step', isId: true, value: ({ step }) => step.aops.map(({ id }) => id) },
    { key: 'path_aops', head: 'AOPs that hold the whole path', isId: true, empty: 'no single AOP', value: ({ path }) => path.withinAops.map(({ id }) => id) },
    { key: 'aop_switches', head: 'Changes of AOP, at least', value: ({ path }) => path.aopSwitches },
    { key: 'note', head: 'What to know before relying on it', empty: 'nothing in particular', value: ({ path }) => path.note },
  ],
  references: ({ step }) => step.relationship.references,
  parts: [
    part({
      document: PathRows,
      variables: ({ id, view }) => {
        const [from = '', to = from] = splitIds(id);
        return { from, to, max: readPathsView(view).max };
      },
      read: ({ paths }) => wholeList(paths.nodes.flatMap((path, at) => path.steps.map((step, place): StepRow => ({ path, number: at + 1, step, place: place + 1 })))),
    }),
  ],
});

const weakestOf = ({ relationship }: StepRow['step']): string | null => {
  const weakest = weakestCall(relationship.aops.edges.map(({ weightOfEvidence }) => weightOfEvidence));
  return weakest === null ? null : CALL_WORDS[weakest].word;
};
