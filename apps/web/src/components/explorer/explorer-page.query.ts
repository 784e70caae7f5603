import { graphql } from '../../graphql/generated/index.ts';

/** What the explorer has to know before any question is asked. */
export const ExplorerPageDocument = graphql(`
  query ExplorerPage {
    release { id kind }
    reconstructions: aops(first: 50, filter: { origin: RECONSTRUCTION }) { nodes { originNote } }
  }
`);
