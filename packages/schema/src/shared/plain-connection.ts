import type { MaybePromise, NodeRecords, NodeType } from '@sequela/data';
import { Field, ObjectType, type ClassType } from 'type-graphql';
import type { ApiContext } from '../context/api-context.ts';
import { connect, connectKeys, encodeCursor, type Connection } from './connection.ts';
import { declareEdgeConnection } from './edge-connection.ts';
import type { PageArgs } from './page.args.ts';

/** An edge that says nothing but which node it leads to. */
export class PlainEdge<NodeRecord> {
  constructor(
    readonly id: string,
    private readonly load: (id: string) => MaybePromise<NodeRecord | null>,
  ) {}

  get node(): MaybePromise<NodeRecord | null> {
    return this.load(this.id);
  }

  get cursor(): string {
    return encodeCursor(this.id);
  }
}

/** A page of nodes of one type. */
export type PlainConnection<T extends NodeType> = Connection<PlainEdge<NodeRecords[T]>, NodeRecords[T]>;

/** A page of records that are at hand already, such as those a link leads to. */
export const connectRecords = <Row extends { readonly id: string }>(
  records: readonly Row[],
  page: PageArgs,
): Connection<PlainEdge<Row>, Row> =>
  connect(
    records.map((record) => new PlainEdge(record.id, () => record)),
    page,
    (edge) => edge.id,
    (edge) => edge.node,
  );

/** A page of a list of ids, as a connection of plain edges. */
export function connectIds<T extends NodeType>(
  context: ApiContext,
  type: T,
  ids: readonly string[],
  page: PageArgs,
): Connection<PlainEdge<NodeRecords[T]>, NodeRecords[T]> {
  const load = (id: string): MaybePromise<NodeRecords[T] | null> => context.loaders.record(type, id);
  return connectKeys(
    ids,
    page,
    (id) => new PlainEdge(id, load),
    (edge) => edge.node,
  );
}

/** Declares `<Name>Connection` and `<Name>Edge` for a node type; one subgraph owns them. */
export function declarePlainConnection(name: string, nodeType: () => ClassType, description: string): ClassType {
  @ObjectType(`${name}Edge`, { description: `One of ${description}.` })
  class Edge {
    @Field(() => String, { description: 'Opaque; pass it as `after`.' })
    cursor!: string;

    @Field(nodeType, { description: 'What the edge leads to.' })
    node!: unknown;
  }

  return declareEdgeConnection(`${name}Connection`, () => Edge, nodeType, description);
}
