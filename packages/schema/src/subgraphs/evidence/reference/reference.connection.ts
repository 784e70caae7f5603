import { Field, ObjectType } from 'type-graphql';
import { declareEdgeConnection } from '../../../shared/edge-connection.ts';
import { Node } from '../../../shared/node.interface.ts';
import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { Reference } from './reference.type.ts';

export const ReferenceConnection = declarePlainConnection('Reference', () => Reference, 'references');

@ObjectType({ description: 'Something that rests on a reference.' })
export class CitationEdge {
  @Field(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor!: string;

  @Field(() => Node, { description: 'What cites it: an event, a relationship, an interaction ...' })
  node!: unknown;
}

export const CitationConnection = declareEdgeConnection(
  'CitationConnection',
  () => CitationEdge,
  () => Node,
  'what cites a reference',
);
