import { graphql } from '../../graphql/generated/index.ts';

export const OembedDocument = graphql(`
  query Oembed($id: ID!) {
    savedDocument(id: $id) { title }
  }
`);
