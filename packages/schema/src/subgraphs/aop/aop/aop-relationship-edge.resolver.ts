import type { AopRelationshipRecord, KeyEventRelationshipRecord, MaybePromise } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { encodeCursor } from '../../../shared/connection.ts';
import { AopRelationshipEdge } from './aop.connection.ts';

@Resolver(() => AopRelationshipEdge)
export class AopRelationshipEdgeResolver {
  @FieldResolver(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor(@Root() row: AopRelationshipRecord): string {
    return encodeCursor(row.relationship);
  }

  @FieldResolver()
  node(@Root() row: AopRelationshipRecord, @Ctx() context: ApiContext): MaybePromise<KeyEventRelationshipRecord | null> {
    return context.loaders.record('KeyEventRelationship', row.relationship);
  }
}
