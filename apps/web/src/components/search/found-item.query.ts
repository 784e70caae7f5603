import { graphql } from '../../graphql/generated/index.ts';

export const FoundItem_edge = graphql(`
  fragment FoundItem_edge on SearchEdge {
    id
    type
    kind
    title { field text ranges { start end } }
    match { field text ranges { start end } }
    node { ...FoundPlaces_node }
  }
`);

/** What a record is part of: lists of one name have one shape, so those of other shapes go by other names. */
export const FoundPlaces_node = graphql(`
  fragment FoundPlaces_node on Node {
    __typename
    ... on AdverseOutcome {
      aops(first: 500) { totalCount nodes { id title ...OriginMark_aop } }
      upstreamEvents: keyEvents(first: 1) { totalCount }
    }
    ... on KeyEvent { aops(first: 500) { totalCount nodes { id title ...OriginMark_aop } } }
    ... on Aop { ...OriginMark_aop endsIn: adverseOutcomes(first: 3) { totalCount nodes { id title } } }
    ... on Gene { name aops(first: 500) { nodes { ...OriginMark_aop } } statedAt: keyEvents(first: 500) { nodes { id title } } }
    ... on CellType { aops(first: 500) { nodes { ...OriginMark_aop } } statedAt: keyEvents(first: 500) { nodes { id title } } }
    ... on CytokineFamily { genes(first: 6) { totalCount nodes { id symbol } } }
    ... on ReceptorComplex { subunits { id symbol } }
    ... on Stressor { aops(first: 500) { totalCount nodes { id title ...OriginMark_aop } } }
    ... on Chemical { aops(first: 500) { nodes { ...OriginMark_aop } } stressors(first: 3) { totalCount nodes { id name } } }
    ... on Treatment { servedAops: aops { ...OriginMark_aop } leadsTo: adverseOutcomes { id title } }
    ... on Manifestation { servedAops: aops { ...OriginMark_aop } outcome { id title } }
    ... on TestSystem { servedAops: aops { ...OriginMark_aop } tested: events { event { id title } } }
    ... on ClinicalParameter { servedAops: aops { ...OriginMark_aop } measured: events { id title } signs: manifestations { id outcome { id title } } }
    ... on Pathway { url genes(first: 6) { totalCount nodes { id symbol } } }
    ... on Reference { link citedBy(first: 3) { totalCount nodes { __typename id ... on KeyEvent { title } ... on Aop { title } ... on AdverseOutcome { title } ... on KeyEventRelationship { upstream { title } downstream { title } } } } }
  }
`);
