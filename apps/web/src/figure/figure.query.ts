import { graphql } from '../graphql/generated/index.ts';

/** What figures draw; each is one question. */
export const AopFigureDocument = graphql(`
  query AopFigure($id: ID!) {
    release { id }
    aop(id: $id) { id title ...AopChain_aop }
  }
`);

export const OutcomeFigureDocument = graphql(`
  query OutcomeFigure($id: ID!) {
    release { id }
    adverseOutcome(id: $id) { id title ...OutcomeChain_adverseOutcome }
  }
`);

export const MatrixFigureDocument = graphql(`
  query MatrixFigure($id: ID!, $genes: GeneAssociationFilter, $cells: CellAssociationFilter) {
    release { id }
    adverseOutcome(id: $id) { id title ...OutcomeChain_adverseOutcome ...MatrixStatements_adverseOutcome }
  }
`);

export const PathsFigureDocument = graphql(`
  query PathsFigure($from: ID!, $to: ID!, $max: Int!) {
    release { id }
    start: keyEvent(id: $from) { id title }
    end: keyEvent(id: $to) { id title }
    paths(from: $from, to: $to, maxLength: $max, first: 20) {
      complete
      nodes {
        steps {
          isShortcut
          upstream { ...NeighbourChain_keyEvent }
          downstream { ...NeighbourChain_keyEvent }
          relationship { id effect status aops(first: 100) { edges { weightOfEvidence node { id } } } }
        }
      }
    }
  }
`);
