import { graphql } from '../graphql/generated/index.ts';

/** What programs are told of one entity, whatever its type. */
export const LinkedDataDocument = graphql(`
  query LinkedData($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Gene { symbol geneName: name location aliases previousSymbols xrefs(prefix: ["HGNC", "ensembl", "ncbigene", "omim"]) { url } }
      ... on Aop { title aliases originNote origin createdAt modifiedAt sourceUrl authors adverseOutcomes(first: 100) { nodes { id title } } sources { attribution licenceUrl } }
      ... on KeyEvent { title aliases shortName level sourceUrl plainDescription: description }
      ... on KeyEventRelationship { effect sourceUrl upstream { id title } downstream { id title } }
      ... on Manifestation { title aliases plainDescription: description }
      ... on CellType { label synonyms definition xrefs { url } }
      ... on Chemical { chemicalLabel: label casNumber synonyms xrefs { url } }
      ... on Stressor { name synonyms chemicals { id } }
      ... on Treatment { title stressor { id name } }
      ... on TestSystem { name species { id name } }
      ... on ClinicalParameter { name detail }
      ... on CytokineFamily { name }
      ... on ReceptorComplex { name subunits { id symbol } }
      ... on Pathway { title lastEdited pathwayUrl: url }
      ... on Reference { kind citation year doi pmid link }
      ... on Source { name sourceDescription: description version date licence licenceUrl attribution sourceUrl: url }
    }
    release { id title date licence }
  }
`);

/** What programs are told of the release as a whole. */
export const LinkedReleaseDocument = graphql(`
  query LinkedRelease {
    release { id title date licence kind sources { id name licenceUrl licence url } }
  }
`);
