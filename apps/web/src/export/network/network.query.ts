import { graphql } from '../../graphql/generated/index.ts';

export const NetworkGene_edge = graphql(`
  fragment NetworkGene_edge on GeneAssociationEdge {
    involvement
    effectOnEvent
    change
    mentions
    basis
    status
    referencesInherited
    aops { id }
    references { id }
    sources { id }
    node { id symbol classes sources { id } }
  }
`);

export const NetworkCell_edge = graphql(`
  fragment NetworkCell_edge on CellAssociationEdge {
    cellInvolvement: involvement
    basis
    status
    referencesInherited
    aops { id }
    references { id }
    sources { id }
    node { id label sources { id } }
  }
`);

/** Events with what is reported at each. */
export const NetworkEventsDocument = graphql(`
  query NetworkEvents($ids: [ID!]!, $genes: GeneAssociationFilter, $cells: CellAssociationFilter) {
    release { id }
    nodes(ids: $ids) {
      id
      ... on KeyEvent {
        title
        level
        status
        sourceUrl
        direction { value }
        sources { id }
        aops(first: 200) {
          pageInfo { hasNextPage endCursor }
          edges { role order node { id } }
        }
        genes(filter: $genes, first: 100) {
          pageInfo { hasNextPage endCursor }
          edges { ...NetworkGene_edge }
        }
        cellTypes(filter: $cells, first: 100) {
          pageInfo { hasNextPage endCursor }
          edges { ...NetworkCell_edge }
        }
      }
    }
  }
`);

/** More genes of an event that has more than fit beside others. */
export const NetworkMoreGenesDocument = graphql(`
  query NetworkMoreGenes($id: ID!, $genes: GeneAssociationFilter, $after: String) {
    release { id }
    keyEvent(id: $id) {
      genes(filter: $genes, first: 200, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { ...NetworkGene_edge }
      }
    }
  }
`);

/** More cell types of such an event. */
export const NetworkMoreCellsDocument = graphql(`
  query NetworkMoreCells($id: ID!, $cells: CellAssociationFilter, $after: String) {
    release { id }
    keyEvent(id: $id) {
      cellTypes(filter: $cells, first: 200, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { ...NetworkCell_edge }
      }
    }
  }
`);

export const NetworkHolding_edge = graphql(`
  fragment NetworkHolding_edge on RelationshipAopEdge {
    adjacency
    weightOfEvidence
    quantitativeUnderstanding { call text }
    node { id }
  }
`);

/** Relationships with what each AOP holds of them. */
export const NetworkRelationshipsDocument = graphql(`
  query NetworkRelationships($ids: [ID!]!) {
    release { id }
    nodes(ids: $ids) {
      id
      ... on KeyEventRelationship {
        effect
        status
        evidenceKind
        basis
        sourceUrl
        statusByAop { aop status }
        upstream { id title }
        downstream { id title }
        biologicalPlausibility { call }
        empiricalSupport { call }
        sources { id }
        references { id }
        aops(first: 200) {
          pageInfo { hasNextPage endCursor }
          edges { ...NetworkHolding_edge }
        }
      }
    }
  }
`);

/** What is said of each AOP of a network. */
export const NetworkAopsDocument = graphql(`
  query NetworkAops($ids: [ID!]!) {
    release { id }
    nodes(ids: $ids) {
      id
      ... on Aop {
        title
        origin
        originNote
        sourceUrl
        wikiLicence
        status { oecd saaop wiki }
        sources { id }
      }
    }
  }
`);

/** The release and all its sources. */
export const NetworkReleaseDocument = graphql(`
  query NetworkRelease {
    release { id ...SubjectRelease_release sources { ...SubjectSource_source } }
  }
`);
