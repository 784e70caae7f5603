import { graphql } from '../../graphql/generated/index.ts';

/** What stands around the answer of a saved document: what it is, and where its facts come from. */
export const EmbedContextDocument = graphql(`
  query EmbedContext($id: ID!, $aops: [ID!]!) {
    savedDocument(id: $id) {
      title
      document
      variables
    }
    release {
      id
      date
      licence
      licenceNote
      sources { id name licence licenceUrl attribution url }
    }
    aops: nodes(ids: $aops) {
      ... on Aop {
        id
        title
        origin
        originNote
        status { oecd saaop wiki }
      }
    }
    reconstructions: aops(filter: { origin: RECONSTRUCTION }, first: 10) { nodes { originNote } }
  }
`);
