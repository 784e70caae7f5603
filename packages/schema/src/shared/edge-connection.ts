import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { PageInfo } from './page-info.type.ts';

/** An object type, or an interface such as Node. */
type NodeClass = abstract new () => object;

/**
 * Declares `<name>`: a connection over edges of a type of their own.
 * `description` goes on after "A page of".
 */
export function declareEdgeConnection(
  name: string,
  edgeType: () => ClassType,
  nodeType: () => NodeClass,
  description: string,
): ClassType {
  @ObjectType(name, { description: `A page of ${description}.` })
  class DeclaredConnection {
    @Field(() => [edgeType()], { description: 'The rows of the page.' })
    edges!: unknown[];

    @Field(() => [nodeType()], { description: 'The nodes of the edges, one per edge, without what an edge says.' })
    nodes!: unknown[];

    @Field(() => Int, { description: 'How many there are in all, on every page.' })
    totalCount!: number;

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;
  }
  return DeclaredConnection;
}
