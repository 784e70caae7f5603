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

/** The canonical id of an identifier in any usual spelling; throws like `lookUp`, and BAD_USER_INPUT for what is of another type. */
export const canonicalId = (context: ApiContext, type: NodeType, text: string): MaybePromise<string> =>
  chain(context.loaders.identify(text, type), (identification) => {
    if (identification.found) return identification.id;
    return chain(context.loaders.identify(text), (other) => {
      throw other.found && isAnother(other.type, type)
        ? ofAnotherType(text, other.type, type, identification.nearest)
        : notIdentified(context, text, identification, type);
    });
  });

/** An event that is no outcome has an id that an outcome could have: it is not found, not mistaken. */
const isAnother = (type: NodeType, wanted: NodeType): boolean =>
  type !== wanted && !(type === 'KeyEvent' && wanted === 'AdverseOutcome');

const ofAnotherType = (text: string, type: NodeType, wanted: NodeType, nearest: readonly string[]): GraphQLError =>
  apiError('BAD_USER_INPUT', `${text.trim()} is ${withArticle(wordsOf(type))}, not ${withArticle(wordsOf(wanted))}.${nearestHint(nearest)}`, { nearest });

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
  const wanted = type === undefined ? 'node' : wordsOf(type);
  const nearest = identification && !identification.found ? identification.nearest : [];
  const hint = nearestHint(nearest);
  if (identification && !identification.found && identification.malformed) {
    return apiError('BAD_USER_INPUT', `"${shown}" is not an identifier. Give a CURIE such as aop.events:396 or HGNC:6001.${hint}`, { nearest });
  }
  return apiError('NOT_FOUND', `No ${wanted} "${shown}" in release ${context.store.manifest.id}.${hint}`, { nearest });
}

const nearestHint = (nearest: readonly string[]): string => (nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : '');

/** What people call a type: `KeyEvent` is a key event. */
const wordsOf = (type: NodeType): string =>
  type === 'Aop' ? 'AOP' : type.replace(/\B[A-Z]/gu, (letter) => ` ${letter}`).toLowerCase();

const withArticle = (words: string): string => `${/^[aeiou]/iu.test(words) ? 'an' : 'a'} ${words}`;
