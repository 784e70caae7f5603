import { graphql } from '../../graphql/generated/index.ts';

/** One page of genes, and how many of each class the same words and switch leave. */
export const GeneListDocument = graphql(`
  query GeneList($first: Int!, $after: String, $filter: GeneFilter, $text: String, $atEvents: Boolean) {
    genes(first: $first, after: $after, filter: $filter, orderBy: { field: KEY_EVENT_COUNT, direction: DESC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id symbol name classes keyEvents(first: 500) { nodes { id } } manifestations(first: 500) { nodes { id } } adverseOutcomes(first: 1) { totalCount } aops(first: 500) { nodes { ...OriginNote_aop } } }
    }
    all: genes(first: 1, filter: { text: $text, atEvents: $atEvents }) { totalCount }
    CYTOKINE: genes(first: 1, filter: { text: $text, atEvents: $atEvents, class: CYTOKINE }) { totalCount }
    GROWTH_FACTOR: genes(first: 1, filter: { text: $text, atEvents: $atEvents, class: GROWTH_FACTOR }) { totalCount }
    CYTOKINE_RECEPTOR: genes(first: 1, filter: { text: $text, atEvents: $atEvents, class: CYTOKINE_RECEPTOR }) { totalCount }
    TOLL_LIKE_RECEPTOR: genes(first: 1, filter: { text: $text, atEvents: $atEvents, class: TOLL_LIKE_RECEPTOR }) { totalCount }
    SOCS: genes(first: 1, filter: { text: $text, atEvents: $atEvents, class: SOCS }) { totalCount }
    INTERFERON_REGULATORY_FACTOR: genes(first: 1, filter: { text: $text, atEvents: $atEvents, class: INTERFERON_REGULATORY_FACTOR }) { totalCount }
    release { ...ReleaseLine_release }
  }
`);
