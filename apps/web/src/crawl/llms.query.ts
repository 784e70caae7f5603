import { graphql } from '../graphql/generated/index.ts';

export const LlmsDocument = graphql(`
  query Llms {
    release {
      id
      title
      date
      licence
      licenceNote
      tables { name rows }
      sources { name licence attribution }
    }
  }
`);
