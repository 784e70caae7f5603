import { graphql } from '../../graphql/generated/index.ts';
import type { StressorEventRowsQuery } from '../../graphql/generated/graphql.ts';
import { eventPath } from '../../wording/route.ts';
import { ROLE_WORDS } from '../../wording/vocabulary.ts';
import { defineSection, part } from '../section.ts';
import { pageOf } from '../shared/read-page.ts';
import { LISTING_COLUMNS } from '../shared/stressor-rows.ts';

const StressorEventRows = graphql(`
  query StressorEventRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    stressor(id: $id) {
      keyEvents(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { evidence description sources { name } node { id title roles } }
      }
    }
  }
`);

type StressorEventRow = NonNullable<StressorEventRowsQuery['stressor']>['keyEvents']['edges'][number];

/** Key events that list a stressor. */
export const stressorEvents = defineSection<StressorEventRow>({
  segment: 'stressors',
  slug: 'events',
  title: 'Key events that list it',
  about: 'One row for each key event that lists the stressor.',
  columns: [
    { key: 'event', head: 'Key event id', isId: true, value: ({ node }) => node.id, href: ({ node }) => eventPath(node.id) },
    { key: 'event_title', head: 'Key event', value: ({ node }) => node.title, href: ({ node }) => eventPath(node.id) },
    { key: 'roles', head: 'Roles', empty: 'in no AOP', value: ({ node }) => node.roles.map((role) => ROLE_WORDS[role]) },
    ...LISTING_COLUMNS,
  ],
  parts: [
    part({
      document: StressorEventRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ stressor }) => stressor && pageOf(stressor.keyEvents, stressor.keyEvents.edges),
    }),
  ],
});
