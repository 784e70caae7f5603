import { chain, type Identification, type MaybePromise, type NodeRecords, type NodeType } from '@sequela/data';
import type { GraphQLError } from 'graphql';
import { apiError } from '../shared/api-error.ts';
import type { ApiContext } from './api-context.ts';

/**
 * The record of an identifier in any usual spelling.
 * Throws NOT_FOUND with the nearest ids, or BAD_USER_INPUT where it is no identifier at all.
 */
export const lookUp = <T extends NodeType>(
  context: ApiContext,
  type: T,
  text: string,
): MaybePromise<NodeRecords[T] | null> =>
  chain(canonicalId(context, type, text), (id) => context.loaders.record(type, id));

/** The canonical id of an identifier in any usual spelling; throws like `lookUp`. */
export const canonicalId = (context: ApiContext, type: NodeType, text: string): MaybePromise<string> =>
  chain(context.loaders.identify(text, type), (identification) => {
    if (identification.found) return identification.id;
    throw notIdentified(context, text, identification, type);
  });

/** Like `canonicalId`, for an argument that may be left out. */
export const canonicalIdOrNone = (
  context: ApiContext,
  type: NodeType,
  text: string | null | undefined,
): MaybePromise<string | undefined> => (text == null ? undefined : canonicalId(context, type, text));

/** What to tell a caller whose identifier led nowhere. */
export function notIdentified(
  context: ApiContext,
  text: string,
  identification: Identification | undefined,
  type?: NodeType,
): GraphQLError {
  const shown = text.length > 80 ? `${text.slice(0, 80)}...` : text;
  const wanted = type === undefined ? 'node' : WORDS[type] ?? type;
  const nearest = identification && !identification.found ? identification.nearest : [];
  const hint = nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : '';
  if (identification && !identification.found && identification.malformed) {
    return apiError('BAD_USER_INPUT', `"${shown}" is not an identifier. Give a CURIE such as aop.events:396 or HGNC:6001.${hint}`, { nearest });
  }
  return apiError('NOT_FOUND', `No ${wanted} "${shown}" in release ${context.store.manifest.id}.${hint}`, { nearest });
}

const WORDS: Partial<Record<NodeType, string>> = {
  Aop: 'AOP',
  KeyEvent: 'key event',
  KeyEventRelationship: 'key event relationship',
  AdverseOutcome: 'adverse outcome',
  CellType: 'cell type',
  Gene: 'gene',
};
