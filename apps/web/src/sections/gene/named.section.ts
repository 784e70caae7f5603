import { graphql } from '../../graphql/generated/index.ts';
import type { GeneNamedRowsQuery } from '../../graphql/generated/graphql.ts';
import { eventPath } from '../../wording/route.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import { defineSection, part } from '../section.ts';
import { pageOf } from '../shared/read-page.ts';

const GeneNamedRows = graphql(`
  query GeneNamedRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    gene(id: $id) {
      keyEvents(filter: { basis: [NAME_MATCH, TEXT_MINED], includeMisleading: true }, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { basis misleading { alias reason verdict } node { id title } }
      }
    }
  }
`);

type NamedRow = NonNullable<GeneNamedRowsQuery['gene']>['keyEvents']['edges'][number];

/** Key events in whose text the name of a gene was found. */
export const geneNamed = defineSection<NamedRow>({
  segment: 'genes',
  slug: 'named',
  title: 'Named in the text',
  about: 'One row for each key event in whose text the name of the gene was found; that says nothing of involvement. Misleading matches are in it, and say so.',
  columns: [
    { key: 'event', head: 'Key event id', isId: true, value: ({ node }) => node.id, href: ({ node }) => eventPath(node.id) },
    { key: 'event_title', head: 'Key event', value: ({ node }) => node.title, href: ({ node }) => eventPath(node.id) },
    { key: 'basis', head: 'Basis', value: ({ basis }) => BASIS_WORDS[basis].word },
    { key: 'match_verdict', head: 'Verdict of a reviewer', empty: 'no objection', value: ({ misleading }) => misleading && misleading.verdict.toLowerCase() },
    { key: 'match_reason', head: 'Why', empty: 'no objection', value: ({ misleading }) => misleading && `“${misleading.alias}”: ${misleading.reason}` },
  ],
  parts: [
    part({
      document: GeneNamedRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ gene }) => gene && pageOf(gene.keyEvents, gene.keyEvents.edges),
    }),
  ],
});
