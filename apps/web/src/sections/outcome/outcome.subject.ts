import { graphql } from '../../graphql/generated/index.ts';
import { defineSubject, originNotesOf } from '../subject.ts';

const OutcomeSubject = graphql(`
  query OutcomeSubject($id: ID!) {
    release { ...SubjectRelease_release }
    adverseOutcome(id: $id) {
      id
      title
      aops(first: 500) { nodes { originNote } }
      sources { ...SubjectSource_source }
    }
  }
`);

export const outcomeSubject = defineSubject({
  segment: 'outcomes',
  noun: 'adverse outcome',
  document: OutcomeSubject,
  read: ({ adverseOutcome }) => adverseOutcome && { ...adverseOutcome, originNotes: originNotesOf(adverseOutcome.aops.nodes) },
});
