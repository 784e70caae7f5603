import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';
import { graphql } from '../../graphql/generated/index.ts';

/** Asks for an entity only to hear what the API says of an id that it does not know; `field` looks it up. */
export const unknownDocument = (field: string): TypedDocumentNode<object, { id: string }> => parse(`query Unknown($id: ID!) { ${field}(id: $id) { id } }`);

export const NearestDocument = graphql(`
  query Nearest($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on KeyEvent { title }
      ... on Aop { title }
      ... on Stressor { name }
      ... on Treatment { title }
      ... on Manifestation { title }
      ... on CellType { label }
      ... on TestSystem { name }
      ... on ClinicalParameter { name }
      ... on Source { name }
      ... on Reference { citation }
      ... on Chemical { chemicalName: label }
      ... on Gene { symbol name }
      ... on CytokineFamily { name }
      ... on ReceptorComplex { name }
      ... on Pathway { title }
      ... on KeyEventRelationship { upstream { title } downstream { title } }
    }
  }
`);
