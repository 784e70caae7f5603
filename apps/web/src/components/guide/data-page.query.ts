import { graphql } from '../../graphql/generated/index.ts';

/** Who the facts of the release are from, and on which terms. */
export const DataPageDocument = graphql(`
  query DataPage {
    release {
      id
      kind
      title
      date
      licence
      licenceNote
      sources { id name licence licenceUrl attribution }
      ...ReleaseSources_release
      ...ReleaseLine_release
    }
  }
`);
