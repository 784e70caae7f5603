import type { AopStressorRecord, EventStressorRecord, EvidenceCall, MaybePromise, NodeRecords, NodeType } from '@sequela/data';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root, type ClassType } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { connect, encodeCursor, type Connection } from '../../../shared/connection.ts';
import { declareEdgeConnection } from '../../../shared/edge-connection.ts';
import { EvidenceCallEnum } from '../../../shared/evidence.vocabulary.ts';
import { longTextsOf } from '../../../shared/long-text.resolver.ts';
import type { PageArgs } from '../../../shared/page.args.ts';
import { sourcesResolverOf } from '../../../shared/provenance.resolver.ts';
import { Source } from '../stubs.ts';

/** A stressor is listed for an AOP or an event, whichever of the two one comes from. */
@ObjectType()
abstract class Listing {
  @Field(() => EvidenceCallEnum, { nullable: true, description: 'How strong the authors call the evidence that the stressor sets it off; null where they do not say.' })
  evidence!: EvidenceCall | null;
}

/** A direction in which listed stressors are followed. */
interface ListingShape<Row, T extends NodeType> {
  /** Stands before `Connection` and `Edge` in the names of its types. */
  readonly name: string;
  readonly nodeType: T;
  readonly nodeClass: () => ClassType;
  /** Id of the node of a row. */
  readonly idOf: (row: Row) => string;
  /** Description of an edge. */
  readonly edge: string;
  /** Goes on after "A page of". */
  readonly nodes: string;
}

/** The types of a connection whose edges say why a stressor is listed, what resolves them, and how a page is cut. */
export function declareListing<Row extends AopStressorRecord | EventStressorRecord, T extends NodeType>(shape: ListingShape<Row, T>) {
  const { name, nodeType, nodeClass, idOf, edge, nodes } = shape;

  @ObjectType(`${name}Edge`, { description: edge })
  class Edge extends Listing {
    @Field(nodeClass, { description: 'What the edge leads to.' })
    node!: unknown;
  }

  @Resolver(() => Edge)
  class EdgeResolver {
    @FieldResolver(() => String, { description: 'Opaque; pass it as `after`.' })
    cursor(@Root() row: Row): string {
      return encodeCursor(idOf(row));
    }

    @FieldResolver()
    node(@Root() row: Row, @Ctx() context: ApiContext): MaybePromise<NodeRecords[T] | null> {
      return context.loaders.record(nodeType, idOf(row));
    }
  }

  const resolvers: readonly (new () => object)[] = [
    EdgeResolver,
    longTextsOf(() => Edge, { description: 'Why it is listed.' }),
    sourcesResolverOf(() => Edge, () => Source),
  ];
  return {
    connection: declareEdgeConnection(`${name}Connection`, () => Edge, nodeClass, nodes),
    resolvers,
    page: (context: ApiContext, rows: readonly Row[], page: PageArgs): Connection<Row, NodeRecords[T]> =>
      connect(rows, page, idOf, (row) => context.loaders.record(nodeType, idOf(row))),
  };
}
