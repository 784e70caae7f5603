import { graphql } from '../../graphql/generated/index.ts';

/** What the page about Sequela says in numbers, and where the reconstructed pathways come from. */
export const AboutPageDocument = graphql(`
  query AboutPage {
    reconstructions: aops(first: 50, filter: { origin: RECONSTRUCTION }) {
      nodes {
        id
        title
        originNote
        keyEvents(first: 500) { totalCount }
        references { id }
        reconstruction {
          statusOfPublishedAop
          completeness
          publishedAop { ...ReferenceList_reference }
          mapReference { ...ReferenceList_reference }
        }
        ...OriginNote_aop
      }
    }
    aops(first: 1) { totalCount }
    keyEvents(first: 1) { totalCount }
    adverseOutcomes(first: 1) { totalCount }
    release { kind ...ReleaseLine_release }
  }
`);
