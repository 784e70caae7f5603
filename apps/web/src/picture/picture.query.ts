import { graphql } from '../graphql/generated/index.ts';

/** What the pictures of pages show; each is one question. */
export const OutcomePictureDocument = graphql(`
  query OutcomePicture($id: ID!) {
    adverseOutcome(id: $id) {
      id
      title
      keyEvents(first: 500) { totalCount }
      cytokines(first: 1) { totalCount }
      cellTypes(first: 1) { totalCount }
      aops(first: 500) { nodes { originNote } }
      ...OutcomeChain_adverseOutcome
    }
    release { id licence }
  }
`);

export const AopPictureDocument = graphql(`
  query AopPicture($id: ID!) {
    aop(id: $id) {
      id
      title
      originNote
      keyEvents(first: 500) { totalCount }
      relationships(first: 500) { totalCount }
      ...AopChain_aop
    }
    release { id licence }
  }
`);

export const EventPictureDocument = graphql(`
  query EventPicture($id: ID!) {
    keyEvent(id: $id) {
      id
      title
      aopCount
      outcomeCount
      aops(first: 500) { nodes { originNote } }
      relationships(first: 500) { totalCount nodes { id upstream { id } downstream { id } ...NeighbourChain_keyEventRelationship } }
    }
    release { id licence }
  }
`);

export const GenePictureDocument = graphql(`
  query GenePicture($id: ID!) {
    gene(id: $id) {
      id
      symbol
      name
      keyEvents(first: 500) { edges { change node { id title } } }
      aops(first: 500) { totalCount nodes { originNote } }
      adverseOutcomes(first: 1) { totalCount }
    }
    release { id licence }
  }
`);
