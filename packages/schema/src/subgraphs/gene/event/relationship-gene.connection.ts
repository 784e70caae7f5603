import type { GeneRecord, KeyEventRelationshipRecord, MaybePromise, NameMatchMethod, RelationshipGeneRecord } from '@sequela/data';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { connect, type Connection, encodeCursor } from '../../../shared/connection.ts';
import { declareEdgeConnection } from '../../../shared/edge-connection.ts';
import type { PageArgs } from '../../../shared/page.args.ts';
import { provenanceResolverOf } from '../../../shared/provenance.resolver.ts';
import { NameMatchMethodEnum } from '../../../shared/association.vocabulary.ts';
import { MisleadingMatch } from '../gene-association/gene-association.type.ts';
import { Gene } from '../gene/gene.type.ts';
import { Reference, Source } from '../stubs.ts';

@ObjectType({ description: 'A gene named in the text of a relationship.' })
export class RelationshipGeneEdge {
  @Field(() => [NameMatchMethodEnum], { description: 'How the name was found.' })
  methods!: readonly NameMatchMethod[];

  @Field(() => MisleadingMatch, { nullable: true, description: 'Set where a reviewer found that the match misleads, or could not rule it out.' })
  misleading!: MisleadingMatch | null;

  @Field(() => Gene, { description: 'The gene.' })
  node!: unknown;
}

export const RelationshipGeneConnection = declareEdgeConnection('RelationshipGeneConnection', () => RelationshipGeneEdge, () => Gene, 'genes named in the text of a relationship');

export const connectMentions = (
  context: ApiContext,
  relationship: KeyEventRelationshipRecord,
  rows: readonly RelationshipGeneRecord[],
  page: PageArgs,
): Connection<RelationshipGeneRecord, GeneRecord> => {
  if (rows.length === 0) noteMissing(context, 'KeyEventRelationship.genes', relationship.sources);
  return connect(rows, page, (row) => row.gene, (row) => context.loaders.record('Gene', row.gene));
};

@Resolver(() => RelationshipGeneEdge)
class RelationshipGeneEdgeResolver {
  @FieldResolver(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor(@Root() row: RelationshipGeneRecord): string {
    return encodeCursor(row.gene);
  }

  @FieldResolver()
  node(@Root() row: RelationshipGeneRecord, @Ctx() context: ApiContext): MaybePromise<GeneRecord | null> {
    return context.loaders.record('Gene', row.gene);
  }
}

export const relationshipGeneResolvers: readonly (new () => object)[] = [
  RelationshipGeneEdgeResolver,
  provenanceResolverOf(() => RelationshipGeneEdge, () => Reference, () => Source),
];
