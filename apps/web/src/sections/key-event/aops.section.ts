import { graphql, readFragment } from '../../graphql/generated/index.ts';
import type { EventRole, SectionAop_AopFragment } from '../../graphql/generated/graphql.ts';
import { ROLE_WORDS } from '../../wording/vocabulary.ts';
import { defineSection, part } from '../section.ts';
import { aopColumns, SectionAop_aop } from '../shared/aop-rows.ts';
import { pageOf } from '../shared/read-page.ts';

const EventAopRows = graphql(`
  query EventAopRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    keyEvent(id: $id) {
      aops(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { role node { ...SectionAop_aop } }
      }
    }
  }
`);

interface EventAopRow {
  readonly role: EventRole;
  readonly aop: SectionAop_AopFragment;
}

/** AOPs that hold the event, and in which role. */
export const eventAops = defineSection<EventAopRow>({
  segment: 'events',
  slug: 'aops',
  title: 'AOPs that hold it',
  about: 'One row for each AOP that holds the event, with its role there.',
  columns: [{ key: 'role', head: 'Role', value: ({ role }) => ROLE_WORDS[role] }, ...aopColumns<EventAopRow>(({ aop }) => aop)],
  parts: [
    part({
      document: EventAopRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ keyEvent }) => keyEvent && pageOf(keyEvent.aops, keyEvent.aops.edges.map(({ role, node }) => ({ role, aop: readFragment(SectionAop_aop, node) }))),
    }),
  ],
});
