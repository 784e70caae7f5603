import type { AopRecord, MaybePromise } from '@sequela/data';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import type { PlainConnection } from '../../../shared/plain-connection.ts';
import { ClinicalParameterConnection } from '../clinical-parameter/clinical-parameter.connection.ts';
import { InteractionConnection } from '../interaction/interaction.connection.ts';
import { linkedNodes } from '../../../shared/linked-nodes.ts';
import { Aop } from '../stubs.ts';
import { TestSystemConnection } from '../test-system/test-system.connection.ts';

@Resolver(() => Aop)
export class AopImmuneResolver {
  @FieldResolver(() => InteractionConnection, { description: 'What passes between cells at its events.' })
  interactions(
    @Root() aop: AopRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<PlainConnection<'Interaction'>> {
    return linkedNodes(context, 'Interaction', 'interactionsOfAop', aop.id, page, { field: 'KeyEvent.interactions', sources: aop.sources });
  }

  @FieldResolver(() => TestSystemConnection, { description: 'Test systems that cover events of it.' })
  testSystems(
    @Root() aop: AopRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<PlainConnection<'TestSystem'>> {
    return linkedNodes(context, 'TestSystem', 'testSystemsOfAop', aop.id, page, { field: 'KeyEvent.testSystems', sources: aop.sources });
  }

  @FieldResolver(() => ClinicalParameterConnection, { description: 'Clinical parameters that tell of events of it.' })
  clinicalParameters(
    @Root() aop: AopRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<PlainConnection<'ClinicalParameter'>> {
    return linkedNodes(context, 'ClinicalParameter', 'clinicalParametersOfAop', aop.id, page, { field: 'KeyEvent.clinicalParameters', sources: aop.sources });
  }
}
