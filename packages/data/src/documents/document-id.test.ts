import { describe, expect, it } from '@jest/globals';
import { documentId, isDocumentId, textHashOf } from './document-id.ts';

describe('documentId', () => {
  it('is what the recipe of docs/saved-documents.md says, computed by another program', () => {
    // printf '%s' '{"document":"{\\n  release {\\n    id\\n  }\\n}","title":"The release","variables":{"a":1,"b":[true,null]}}' | sha256sum
    const content = { document: '{\n  release {\n    id\n  }\n}', title: 'The release', variables: { b: [true, null], a: 1 } };
    expect(documentId(content)).toBe('e13bd019d51455df71af3c08f6b2a9b11d5ff0ec324fd79e073a030f4ad13657');
    // printf '{\n  release {\n    id\n  }\n}' | sha256sum
    expect(textHashOf(content.document)).toBe('4a42e1feb10f48b06d99eef6cf25203e0b2e0dac70c2960993dabbcc5234437d');
  });

  it('is told from what is none', () => {
    const id = documentId({ document: '{ a }', title: 't', variables: {} });
    expect([id, id.toUpperCase(), id.slice(1), `${id}0`, `${id}\n`, ''].map(isDocumentId)).toEqual([true, false, false, false, false, false]);
  });
});
