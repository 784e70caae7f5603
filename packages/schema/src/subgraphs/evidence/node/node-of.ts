import type { Identification, MaybePromise, NodeRecords, NodeType } from '@sequela/data';
import type { GraphQLError } from 'graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { notIdentified } from '../../../context/look-up.ts';

export type AnyNode = NodeRecords[NodeType];

/**
 * The node that an identifier stands for; throws NOT_FOUND or BAD_USER_INPUT where there is none.
 * An event that is an outcome somewhere is still one event, so it is a KeyEvent here.
 */
export function nodeOf(
  context: ApiContext,
  text: string,
  identification: Identification | undefined,
): MaybePromise<AnyNode | null> {
  if (!identification?.found) throw notIdentified(context, text, identification);
  const type: NodeType = identification.type === 'AdverseOutcome' ? 'KeyEvent' : identification.type;
  return context.loaders.record<NodeType>(type, identification.id);
}

/** The same for a list, where an error takes the place of one node and leaves the others alone. */
export const nodeOrError = (
  context: ApiContext,
  text: string,
  identification: Identification | undefined,
): MaybePromise<AnyNode | null> | GraphQLError =>
  identification?.found ? nodeOf(context, text, identification) : notIdentified(context, text, identification);
