import { chain, type MaybePromise } from '@sequela/data';
import type { GraphQLError } from 'graphql';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { longRead } from '../../../context/long-read.ts';
import { apiError } from '../../../shared/api-error.ts';
import { ARGUMENT_WORDS } from '../../../shared/argument-words.ts';
import { Node } from '../../../shared/node.interface.ts';
import { MAX_PAGE_SIZE } from '../../../shared/page.args.ts';
import { type AnyNode, nodeOf, nodeOrError } from './node-of.ts';

type NodesOrErrors = readonly (MaybePromise<AnyNode | null> | GraphQLError)[];

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its id, in any usual spelling. An event is a KeyEvent, also where it is an adverse outcome.',
  })
  node(@Arg('id', () => ID, { description: ARGUMENT_WORDS.id }) id: string, @Ctx() context: ApiContext): MaybePromise<AnyNode | null> {
    return chain(context.loaders.identify(id), (identification) => nodeOf(context, id, identification));
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `Many nodes at once, at most ${MAX_PAGE_SIZE}, in the order asked for. An unknown id is null, with an error at its place.`,
  })
  nodes(@Arg('ids', () => [ID], { description: 'Ids in any usual spelling.' }) ids: readonly string[], @Ctx() context: ApiContext): MaybePromise<NodesOrErrors> {
    if (ids.length > MAX_PAGE_SIZE) {
      throw apiError('BAD_USER_INPUT', `\`ids\` has ${ids.length} identifiers; ask for at most ${MAX_PAGE_SIZE} at a time.`, {
        argument: 'ids',
        maximum: MAX_PAGE_SIZE,
      });
    }
    return chain(longRead(context, () => context.store.identify(ids)), (identifications) =>
      ids.map((id, index) => nodeOrError(context, id, identifications[index])),
    );
  }
}
