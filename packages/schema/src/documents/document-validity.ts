import type { DocumentContent } from '@sequela/data';
import type { GraphQLSchema } from 'graphql';
import { publicSchema, schemaWithRetired } from './public-schema.ts';
import { checkDocument, deprecationsOf, type DocumentFault } from './check-document.ts';

/** Whether a document can still be asked. */
export interface DocumentValidity {
  readonly valid: boolean;
  /** In one sentence, for a reader. */
  readonly explanation: string;
  readonly faults: readonly DocumentFault[];
  /** What it asks for that will go, or, where it can no longer be asked, what went by a deprecation. */
  readonly deprecations: readonly string[];
}

export interface Schemas {
  readonly today: GraphQLSchema;
  /** Today's with what was deprecated and then taken away. */
  readonly withRetired: GraphQLSchema;
}

/** Holds a document that was once good against today's schema. */
export function documentValidity({ today, withRetired }: Schemas, { document, variables }: DocumentContent): DocumentValidity {
  const checked = checkDocument(today, document, variables);
  if (checked.document !== null) {
    const deprecations = deprecationsOf(today, checked.document);
    const explanation = deprecations.length === 0 ? 'It fits the graph of today.' : `It fits the graph of today, but asks for what will go: ${deprecations.join(' ')}`;
    return { valid: true, explanation, faults: [], deprecations };
  }
  const { faults } = checked;
  const before = checkDocument(withRetired, document, variables);
  const deprecations = before.document === null ? [] : deprecationsOf(withRetired, before.document);
  const reasons = deprecations.length > 0 ? deprecations : faults.map(({ message }) => message);
  return { valid: false, explanation: `It no longer fits the graph: ${reasons.join(' ')}`, faults, deprecations };
}

/** Holds a document against the graph of today. */
export const validityToday = (content: DocumentContent): DocumentValidity => documentValidity({ today: publicSchema(), withRetired: schemaWithRetired() }, content);
