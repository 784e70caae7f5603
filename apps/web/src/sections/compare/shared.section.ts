import { aopParts } from '../../components/compare/aop-parts.ts';
import { outcomeParts } from '../../components/compare/outcome-parts.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { splitIds } from '../several.ts';
import { wholeList } from '../shared/read-page.ts';
import { COMPARED_COLUMNS, comparedRows, type ComparedRow } from './compared-rows.ts';

const ComparedAopRows = graphql(`
  query ComparedAopRows($ids: [ID!]!) {
    release { id }
    nodes(ids: $ids) { id ... on Aop { title ...AopParts_aop } }
  }
`);

const ComparedOutcomeRows = graphql(`
  query ComparedOutcomeRows($ids: [ID!]!) {
    release { id }
    nodes(ids: $ids) { id ... on KeyEvent { adverseOutcome { ...OutcomeParts_adverseOutcome } } }
  }
`);

const SHARED = { slug: 'shared', title: 'What is shared, and what is not', view: ['kind'], columns: COMPARED_COLUMNS } as const;

/** What AOPs hold, and which of them. */
export const aopsShared = defineSection<ComparedRow>({
  ...SHARED,
  segment: 'compare-aops',
  about: 'One row for each event, relationship, stressor and reference of any of the AOPs; what most of them hold comes first.',
  parts: [
    part({
      document: ComparedAopRows,
      variables: ({ id }) => ({ ids: [...splitIds(id)] }),
      read: ({ nodes }, { view }) => wholeList(comparedRows(aopParts(nodes.flatMap((node) => (node !== null && 'title' in node ? [node] : []))), view['kind'])),
    }),
  ],
});

/** What stands on the ways to outcomes, and on which of them. */
export const outcomesShared = defineSection<ComparedRow>({
  ...SHARED,
  segment: 'compare-outcomes',
  about: 'One row for each key event, cytokine, receptor chain, cell type and reference on the way to any of the outcomes; what most of them have comes first.',
  parts: [
    part({
      document: ComparedOutcomeRows,
      variables: ({ id }) => ({ ids: [...splitIds(id)] }),
      read: ({ nodes }, { view }) => wholeList(comparedRows(outcomeParts(nodes.flatMap((node) => (node !== null && 'adverseOutcome' in node ? (node.adverseOutcome ?? []) : []))), view['kind'])),
    }),
  ],
});
