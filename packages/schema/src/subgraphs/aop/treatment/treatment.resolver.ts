import { chain, chainAll, type MaybePromise, type TreatmentRecord } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { AdverseOutcome } from '../adverse-outcome/adverse-outcome.type.ts';
import { Aop } from '../aop/aop.type.ts';
import { RelatedResource } from '../related-resource/related-resource.type.ts';
import { Stressor } from '../stressor/stressor.type.ts';
import { Treatment } from './treatment.type.ts';

export const TreatmentConnection = declarePlainConnection('Treatment', () => Treatment, 'treatments');

export const TreatmentQueries = nodeQueriesOf({
  type: 'Treatment',
  node: () => Treatment,
  connection: () => TreatmentConnection,
  one: ['treatment', 'A treatment by its id, for example iraop.treatment:recombinant-il-2.'],
  many: ['treatments', 'All treatments of the release.'],
});

@Resolver(() => Treatment)
export class TreatmentResolver {
  @FieldResolver(() => Stressor, { description: 'What is given.' })
  stressor(@Root() treatment: TreatmentRecord, @Ctx() context: ApiContext): MaybePromise<unknown> {
    return context.loaders.record('Stressor', treatment.stressor);
  }

  @FieldResolver(() => [Aop], { description: 'The pathways it sets off.' })
  aops(@Root() treatment: TreatmentRecord, @Ctx() context: ApiContext): readonly unknown[] {
    return loadAll(context, 'Aop', treatment.aops);
  }

  @FieldResolver(() => [AdverseOutcome], { description: 'The outcomes of these pathways.' })
  adverseOutcomes(@Root() treatment: TreatmentRecord, @Ctx() context: ApiContext): MaybePromise<readonly unknown[]> {
    return chain(chainAll(treatment.aops.map((aop) => context.loaders.links('eventsOfAop', aop))), (lists) => {
      const outcomes = lists.flatMap((rows) => rows.filter((row) => row.role === 'ADVERSE_OUTCOME').map((row) => row.event));
      return loadAll(context, 'AdverseOutcome', [...new Set(outcomes)]);
    });
  }

  @FieldResolver(() => [RelatedResource], { description: 'Pages of others on the same treatment.' })
  relatedResources(@Root() treatment: TreatmentRecord, @Ctx() context: ApiContext): readonly unknown[] {
    return loadAll(context, 'RelatedResource', treatment.relatedResources);
  }
}
