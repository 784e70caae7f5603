import { graphql } from '../../graphql/generated/index.ts';
import type { OutcomeRowsQuery } from '../../graphql/generated/graphql.ts';
import { outcomePath } from '../../wording/route.ts';
import { defineSection, part } from '../section.ts';
import { listVariables, pageOf } from '../shared/read-page.ts';

const OutcomeRows = graphql(`
  query OutcomeRows($first: Int!, $after: String, $filter: AdverseOutcomeFilter, $orderBy: AdverseOutcomeOrder) {
    release { id }
    adverseOutcomes(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        title
        aops(first: 1) { totalCount }
        keyEvents(first: 1) { totalCount }
        cytokines(first: 1) { totalCount }
        receptors(first: 1) { totalCount }
        cellTypes(first: 1) { totalCount }
      }
    }
  }
`);

type OutcomeRow = OutcomeRowsQuery['adverseOutcomes']['nodes'][number];

/** All adverse outcomes of the release. */
export const outcomeList = defineSection<OutcomeRow>({
  segment: 'outcomes',
  slug: 'list',
  title: 'Adverse outcomes',
  about: 'One row for each event that is the adverse outcome of at least one AOP.',
  ofList: true,
  textByApi: true,
  columns: [
    { key: 'id', head: 'Id', isId: true, order: 'ID', value: ({ id }) => id, href: ({ id }) => outcomePath(id) },
    { key: 'title', head: 'Adverse outcome', order: 'TITLE', value: ({ title }) => title, href: ({ id }) => outcomePath(id) },
    { key: 'aops', head: 'AOPs', order: 'AOP_COUNT', value: ({ aops }) => aops.totalCount },
    { key: 'key_events', head: 'Key events that lead to it', order: 'KEY_EVENT_COUNT', value: ({ keyEvents }) => keyEvents.totalCount },
    { key: 'cytokines', head: 'Cytokines', value: ({ cytokines }) => cytokines.totalCount },
    { key: 'receptors', head: 'Receptor chains', value: ({ receptors }) => receptors.totalCount },
    { key: 'cell_types', head: 'Cell types', value: ({ cellTypes }) => cellTypes.totalCount },
  ],
  parts: [
    part({
      document: OutcomeRows,
      pageSize: 50,
      variables: listVariables,
      read: ({ adverseOutcomes }) => pageOf(adverseOutcomes, adverseOutcomes.nodes),
    }),
  ],
});
