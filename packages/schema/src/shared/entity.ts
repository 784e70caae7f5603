import type { NodeType } from '@sequela/data';
import { Directive, ObjectType, type ClassType } from 'type-graphql';
import { Node } from './node.interface.ts';

/** The part of another subgraph's type that this one needs: its id. */
export type EntityStub = ClassType<Node>;

function declareEntity(type: NodeType, key: string): EntityStub {
  @ObjectType(type, { implements: Node })
  @Directive(key)
  class Entity extends Node {}
  return Entity;
}

/** A type of another subgraph that this one only points at. */
export const entityStub = (type: NodeType): EntityStub =>
  declareEntity(type, '@key(fields: "id", resolvable: false)');

/** A type of another subgraph to which this one adds fields; routers may enter here by id. */
export const extendedEntity = (type: NodeType): EntityStub => declareEntity(type, '@key(fields: "id")');
