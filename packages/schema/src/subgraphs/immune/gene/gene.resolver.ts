import type { GeneRecord, MaybePromise } from '@sequela/data';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import type { PlainConnection } from '../../../shared/plain-connection.ts';
import { ClinicalParameterConnection } from '../clinical-parameter/clinical-parameter.connection.ts';
import { InteractionConnection } from '../interaction/interaction.connection.ts';
import { linkedNodes } from '../../../shared/linked-nodes.ts';
import { Gene } from '../stubs.ts';

@Resolver(() => Gene)
export class GeneImmuneResolver {
  @FieldResolver(() => InteractionConnection, { description: 'Interactions between cells of which its product is a mediator or receptor.' })
  interactions(
    @Root() gene: GeneRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<PlainConnection<'Interaction'>> {
    return linkedNodes(context, 'Interaction', 'interactionsOfGene', gene.id, page);
  }

  @FieldResolver(() => ClinicalParameterConnection, { description: 'Clinical parameters that measure its product.' })
  clinicalParameters(
    @Root() gene: GeneRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<PlainConnection<'ClinicalParameter'>> {
    return linkedNodes(context, 'ClinicalParameter', 'clinicalParametersOfGene', gene.id, page);
  }
}
