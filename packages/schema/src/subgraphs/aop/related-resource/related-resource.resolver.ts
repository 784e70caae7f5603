import type { MaybePromise, NodeRecords, RelatedResourceRecord } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadOrNull } from '../../../context/load-all.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { Gene } from '../stubs.ts';
import { RelatedResource } from './related-resource.type.ts';

export const RelatedResourceConnection = declarePlainConnection('RelatedResource', () => RelatedResource, 'related resources');

export const RelatedResourceQueries = nodeQueriesOf({
  type: 'RelatedResource',
  node: () => RelatedResource,
  connection: () => RelatedResourceConnection,
  one: ['relatedResource', 'A related resource by its id, for example page:il2.'],
  many: ['relatedResources', 'All related resources of the release.'],
});

@Resolver(() => RelatedResource)
export class RelatedResourceResolver {
  @FieldResolver(() => Gene, { nullable: true, description: 'The gene that the page is about, if it is about one.' })
  gene(@Root() page: RelatedResourceRecord, @Ctx() context: ApiContext): MaybePromise<NodeRecords['Gene'] | null> {
    return loadOrNull(context, 'Gene', page.gene);
  }
}
