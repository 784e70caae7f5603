import { createHash } from 'node:crypto';
import { canonicalJson } from '../release/canonical-json.ts';
import type { DocumentContent } from './saved-document.record.ts';

/**
 * The id of a saved document: SHA-256, in lower-case hexadecimal digits, of the UTF-8 bytes of the JSON
 * object `{"document":...,"title":...,"variables":...}`, written without white space, the keys of every
 * object in code-unit order, strings and numbers as JavaScript's `JSON.stringify` writes them. The
 * document is to be in its normal form. docs/saved-documents.md has the recipe with an example.
 */
export const documentId = ({ document, variables, title }: DocumentContent): string => sha256(canonicalJson({ document, title, variables }));

/** SHA-256 of a document's text as it stands: what `extensions.persistedQuery.sha256Hash` holds. */
export const textHashOf = (document: string): string => sha256(document);

/** True for what has the form of an id: 64 lower-case hexadecimal digits. */
export const isDocumentId = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
