import { canonicalJson, type DocumentContent, type DocumentVariables } from '@sequela/data';
import type { GraphQLSchema } from 'graphql';
import { LIMITS } from '../price/limits.ts';
import { apiError } from '../shared/api-error.ts';
import { checkDocument } from './check-document.ts';
import { checkedTitle } from './document-title.ts';

export interface SubmittedDocument {
  readonly document: string;
  readonly variables: unknown;
  readonly title: string;
}

/**
 * What is kept of a document that somebody hands over: its normal form. Throws BAD_USER_INPUT, with `faults` or
 * with `limit` and `actual` in the extensions, for what could not be asked or is too large.
 */
export function savableContent(schema: GraphQLSchema, submitted: SubmittedDocument): DocumentContent {
  const title = checkedTitle(submitted.title);
  checkBytes('document', submitted.document, LIMITS.savedDocumentBytes);
  const variables = asVariables(submitted.variables);
  const { text, faults } = checkDocument(schema, submitted.document, variables);
  if (text === null) {
    const [first] = faults;
    const place = first?.line == null ? '' : ` (line ${first.line}, column ${first.column})`;
    throw apiError('BAD_USER_INPUT', `This document cannot be saved: ${first?.message}${place}`, { argument: 'document', faults });
  }
  checkBytes('document', text, LIMITS.savedDocumentBytes);
  // Only now: variables that fit the query nest no deeper than its types do.
  checkBytes('variables', canonicalJson(variables), LIMITS.savedVariablesBytes);
  return { document: text, variables, title };
}

function asVariables(value: unknown): DocumentVariables {
  if (value == null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as DocumentVariables;
  throw apiError('BAD_USER_INPUT', 'Variables are a JSON object: a value for each name.', { argument: 'variables' });
}

function checkBytes(argument: 'document' | 'variables', text: string, limit: number): void {
  const actual = Buffer.byteLength(text);
  if (actual <= limit) return;
  const what = argument === 'document' ? 'The document has' : 'The variables have';
  throw apiError('BAD_USER_INPUT', `${what} ${actual} bytes; at most ${limit} can be saved. For large sets of rows take an export.`, { argument, limit, actual });
}
