import { graphql } from '../../graphql/generated/index.ts';

/** The flagship question, asked once: every component of the page states its own part. */
export const OutcomePageDocument = graphql(`
  query OutcomePage($id: ID!, $genes: GeneAssociationFilter, $cells: CellAssociationFilter) {
    adverseOutcome(id: $id) {
      id
      title
      event { id ...KeyEventSection_keyEvent }
      aops(first: 500) {
        totalCount
        nodes {
          ...AopLine_aop
          ...OriginNote_aop
          modulatingFactors { ...ModulatingFactors_modulatingFactor }
        }
      }
      manifestations { ...Manifestations_manifestation }
      keyEvents(first: 500) { edges { node { id ...KeyEventSection_keyEvent } } }
      ...OutcomeHeading_adverseOutcome
      ...OutcomeChain_adverseOutcome
      ...MatrixStatements_adverseOutcome
      ...CitedReferences_adverseOutcome
    }
    release { ...ReleaseLine_release }
  }
`);
