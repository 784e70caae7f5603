import { graphql } from '../../graphql/generated/index.ts';
import type { EventRelationshipRowsQuery } from '../../graphql/generated/graphql.ts';
import { RELATIONSHIP_WORDS } from '../../wording/evidence-vocabulary.ts';
import { eventPath, relationshipPath } from '../../wording/route.ts';
import { STATUS_WORDS } from '../../wording/vocabulary.ts';
import { defineSection, part } from '../section.ts';
import { wordOrNull } from '../shared/context-columns.ts';
import { pageOf } from '../shared/read-page.ts';

const EventRelationshipRows = graphql(`
  query EventRelationshipRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    keyEvent(id: $id) {
      relationships(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          effect
          status
          upstream { id title }
          downstream { id title }
          contradictions { statement }
          aops(first: 500) { nodes { id } }
          references { ...SectionReference_reference }
        }
      }
    }
  }
`);

type RelationshipRow = NonNullable<EventRelationshipRowsQuery['keyEvent']>['relationships']['nodes'][number];

/** The relationships that join an event to others. */
export const eventNeighbours = defineSection<RelationshipRow>({
  segment: 'events',
  slug: 'neighbours',
  title: 'Before and after it',
  about: 'One row for each relationship that leads to the event or away from it.',
  columns: [
    { key: 'relationship', head: 'Relationship', isId: true, value: ({ id }) => id, href: ({ id }) => relationshipPath(id) },
    { key: 'upstream', head: 'From', isId: true, value: ({ upstream }) => upstream.id, href: ({ upstream }) => eventPath(upstream.id) },
    { key: 'upstream_title', head: 'From the event', value: ({ upstream }) => upstream.title, href: ({ upstream }) => eventPath(upstream.id) },
    { key: 'effect', head: 'Effect', value: ({ effect }) => RELATIONSHIP_WORDS[effect] },
    { key: 'downstream', head: 'To', isId: true, value: ({ downstream }) => downstream.id, href: ({ downstream }) => eventPath(downstream.id) },
    { key: 'downstream_title', head: 'To the event', value: ({ downstream }) => downstream.title, href: ({ downstream }) => eventPath(downstream.id) },
    { key: 'status', head: 'Status', value: ({ status }) => wordOrNull(STATUS_WORDS, status) },
    { key: 'contradictions', head: 'Against it', empty: 'nothing in this release', value: ({ contradictions }) => contradictions.map(({ statement }) => statement) },
    { key: 'aops', head: 'AOPs', isId: true, empty: 'in no AOP', value: ({ aops }) => aops.nodes.map(({ id }) => id) },
  ],
  references: ({ references }) => references,
  parts: [
    part({
      document: EventRelationshipRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ keyEvent }) => keyEvent && pageOf(keyEvent.relationships, keyEvent.relationships.nodes),
    }),
  ],
});
