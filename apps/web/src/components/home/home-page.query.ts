import { graphql } from '../../graphql/generated/index.ts';

/** The outcome whose chain stands on the home page: of the IL-2 set the one with the fewest steps, so that a laptop shows all of it. */
export const FEATURED_OUTCOME = 'iraop.events:ao-skin-rash';
export const IL2_SOURCE = 'source:il2-iraop';

export const HomePageDocument = graphql(`
  query HomePage($featured: ID!, $il2: ID!) {
    featured: adverseOutcome(id: $featured) {
      id
      title
      aops(first: 500) { nodes { ...OriginNote_aop } }
      ...OutcomeChain_adverseOutcome
    }
    il2: adverseOutcomes(first: 10, filter: { source: $il2 }) {
      nodes { id ...OutcomeCard_adverseOutcome }
    }
    widest: adverseOutcomes(first: 12, orderBy: { field: AOP_COUNT, direction: DESC }) {
      totalCount
      nodes { id ...OutcomeCard_adverseOutcome }
    }
    aops(first: 1) { totalCount }
    keyEvents(first: 1) { totalCount }
    cytokines: genes(first: 1, filter: { class: CYTOKINE, atEvents: true }) { totalCount }
    cellTypes(first: 500, orderBy: { field: KEY_EVENT_COUNT, direction: DESC }) { totalCount nodes { keyEvents(first: 1) { totalCount } } }
    relationships: keyEventRelationships(first: 1) { totalCount }
    stressors(first: 1) { totalCount }
    references(first: 1) { totalCount }
    release { sources { id name version date } }
  }
`);
