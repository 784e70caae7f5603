import { graphql } from '../../graphql/generated/index.ts';

export const Vocabulary_type = graphql(`
  fragment Vocabulary_type on __Type {
    name
    description
    enumValues { name description }
  }
`);

/** What the API itself says of the words by which it grades facts, and how much of each kind the release has. */
export const EvidencePageDocument = graphql(`
  query EvidencePage {
    basis: __type(name: "Basis") { ...Vocabulary_type }
    status: __type(name: "Status") { ...Vocabulary_type }
    calls: __type(name: "EvidenceCall") { ...Vocabulary_type }
    systems: __type(name: "EvidenceSystem") { ...Vocabulary_type }
    methods: __type(name: "NameMatchMethod") { ...Vocabulary_type }
    misleading: __type(name: "MatchVerdict") { ...Vocabulary_type }
    origins: __type(name: "ReceptorOrigin") { ...Vocabulary_type }
    conflictKinds: __type(name: "ConflictKind") { ...Vocabulary_type }
    verdicts: __type(name: "Verdict") { ...Vocabulary_type }
    disagreements: conflicts(first: 1, filter: { kind: DISAGREEMENT }) { totalCount }
    renamings: conflicts(first: 1, filter: { kind: RENAMED }) { totalCount }
    claims(first: 1) { totalCount }
    release { ...ReleaseLine_release }
  }
`);
