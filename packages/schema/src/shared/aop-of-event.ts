import { chain, compareIds, type MaybePromise } from '@sequela/data';
import type { GraphQLError } from 'graphql';
import type { ApiContext } from '../context/api-context.ts';
import { canonicalIdOrNone } from '../context/look-up.ts';
import { apiError } from './api-error.ts';

/** AOPs named in a message. */
const NAMED = 5;

/** How an AOP must have an event for an argument that names both to make sense. */
export type Membership = 'HOLDS' | 'ENDS_IN';

const WORDS: Readonly<Record<Membership, string>> = { HOLDS: 'hold', ENDS_IN: 'end in' };

/**
 * The canonical id of an `aop` argument beside an event; undefined where it is left out. Throws
 * NOT_FOUND for an AOP that the release has not, and BAD_USER_INPUT for one that has nothing to do
 * with the event: an empty answer would read as "nothing leads there".
 */
export const aopOfEvent = (
  context: ApiContext,
  text: string | null | undefined,
  event: string,
  how: Membership,
): MaybePromise<string | undefined> =>
  chain(canonicalIdOrNone(context, 'Aop', text), (aop) => {
    if (aop === undefined) return undefined;
    return chain(context.loaders.links('aopsOfEvent', event), (rows) => {
      const fitting = rows.filter((row) => how === 'HOLDS' || row.role === 'ADVERSE_OUTCOME').map((row) => row.aop);
      if (fitting.includes(aop)) return aop;
      throw notOfEvent(aop, event, WORDS[how], [...new Set(fitting)].sort(compareIds));
    });
  });

function notOfEvent(aop: string, event: string, verb: string, fitting: readonly string[]): GraphQLError {
  const aops = fitting.slice(0, NAMED);
  const more = fitting.length > NAMED ? ` and ${fitting.length - NAMED} more` : '';
  const hint = aops.length > 0 ? `AOPs that do: ${aops.join(', ')}${more}.` : 'No AOP of this release does.';
  return apiError('BAD_USER_INPUT', `${aop} does not ${verb} ${event}. ${hint}`, { argument: 'aop', aops });
}
