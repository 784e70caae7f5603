import type { DocumentToSave } from './saved-document.record.ts';

/** A document to keep; the test states what matters. */
export const documentToSave = (more: Partial<DocumentToSave> = {}): DocumentToSave => ({
  document: 'query Pathway($id: ID!) {\n  aop(id: $id) {\n    title\n  }\n}',
  variables: { id: 'iraop:skin-rash' },
  title: 'Skin rash',
  savedAt: '2026-11-23T08:00:00.000Z',
  savedRelease: 'r-00000000000000aa',
  ...more,
});
