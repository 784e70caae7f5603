import { graphql } from '../../graphql/generated/index.ts';

/** What the served release holds, asked once. */
export const ReleasePageDocument = graphql(`
  query ReleasePage {
    release {
      id
      date
      title
      kind
      licence
      licenceNote
      formatVersion
      sources { id }
      tables { name rows sha256 }
      report { lines rejected doubtful sha256 }
      coverage { field filled total wouldComeFrom }
      ...ReleaseSources_release
      ...ReleaseChanges_release
      ...ReleaseLine_release
    }
    disagreements: conflicts(first: 500, filter: { kind: DISAGREEMENT }) { totalCount nodes { id ...ConflictTable_conflict } }
    renamings: conflicts(first: 25, filter: { kind: RENAMED }) { totalCount nodes { id ...ConflictTable_conflict } }
  }
`);
