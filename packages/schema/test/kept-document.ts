import type { DocumentRepository } from '@sequela/data';
import { createMemoryDocuments } from '@sequela/data/testing';

const KEPT = {
  document: 'query Pathway($id: ID!) {\n  aop(id: $id) {\n    title\n  }\n}',
  variables: { id: 'iraop:skin-rash' },
  title: 'A pathway',
  savedAt: '2026-11-23T07:00:00.000Z',
  savedRelease: 'r-0000000000000000',
};

/** The id of the one document in `keptDocuments`. */
export const KEPT_DOCUMENT_ID = '9bfc9ef22c22aee97a0b14d470ccb33ccf7205667c228fa33d5bda949ad74d9e';

/** A repository with one document and its last answer, as tests of every field need it. */
export function keptDocuments(): DocumentRepository {
  const documents = createMemoryDocuments();
  documents.save(KEPT);
  documents.keepAnswer(KEPT_DOCUMENT_ID, { release: KEPT.savedRelease, answeredAt: KEPT.savedAt, body: '{"data":{"aop":{"title":"IL-2"}}}' });
  return documents;
}
