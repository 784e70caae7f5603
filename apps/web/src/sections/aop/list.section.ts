import { graphql } from '../../graphql/generated/index.ts';
import type { AopRowsQuery } from '../../graphql/generated/graphql.ts';
import { aopPath } from '../../wording/route.ts';
import { defineSection, part } from '../section.ts';
import { listVariables, pageOf } from '../shared/read-page.ts';

const AopRows = graphql(`
  query AopRows($first: Int!, $after: String, $filter: AopFilter, $orderBy: AopOrder) {
    release { id }
    aops(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        title
        origin
        originNote
        authors
        createdAt
        modifiedAt
        sourceUrl
        status { oecd saaop wiki }
        keyEvents(first: 1) { totalCount }
        relationships(first: 1) { totalCount }
      }
    }
  }
`);

type AopRow = AopRowsQuery['aops']['nodes'][number];

/** All AOPs of the release. */
export const aopList = defineSection<AopRow>({
  segment: 'aops',
  slug: 'list',
  title: 'Adverse outcome pathways',
  about: 'One row for each adverse outcome pathway of the release.',
  ofList: true,
  textByApi: true,
  columns: [
    { key: 'id', head: 'Id', isId: true, order: 'ID', value: ({ id }) => id, href: ({ id }) => aopPath(id) },
    { key: 'title', head: 'AOP', order: 'TITLE', value: ({ title }) => title, href: ({ id }) => aopPath(id) },
    { key: 'key_events', head: 'Key events', order: 'KEY_EVENT_COUNT', value: ({ keyEvents }) => keyEvents.totalCount },
    { key: 'relationships', head: 'Relationships', value: ({ relationships }) => relationships.totalCount },
    { key: 'oecd_status', head: 'OECD', value: ({ status }) => status.oecd },
    { key: 'saaop_status', head: 'SAAOP', value: ({ status }) => status.saaop },
    { key: 'wiki_status', head: 'AOP-Wiki', value: ({ status }) => status.wiki },
    { key: 'origin', head: 'Origin', value: ({ origin }) => (origin === 'WIKI' ? 'AOP-Wiki' : 'reconstruction') },
    { key: 'origin_note', head: 'Note on its origin', empty: 'none', value: ({ originNote }) => originNote },
    { key: 'authors', head: 'Authors', value: ({ authors }) => authors },
    { key: 'created', head: 'Begun', value: ({ createdAt }) => createdAt },
    { key: 'modified', head: 'Last changed', value: ({ modifiedAt }) => modifiedAt },
    { key: 'source_url', head: 'At the source', value: ({ sourceUrl }) => sourceUrl, href: ({ sourceUrl }) => sourceUrl },
  ],
  parts: [
    part({
      document: AopRows,
      variables: listVariables,
      read: ({ aops }) => pageOf(aops, aops.nodes),
    }),
  ],
});
