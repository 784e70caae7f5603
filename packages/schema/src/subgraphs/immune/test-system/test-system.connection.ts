import type { TestPurpose } from '@sequela/data';
import { Field, ObjectType } from 'type-graphql';
import { declareEdgeConnection } from '../../../shared/edge-connection.ts';
import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { TestPurposeEnum } from '../../../shared/association.vocabulary.ts';
import { TestSystem } from './test-system.type.ts';

export const TestSystemConnection = declarePlainConnection('TestSystem', () => TestSystem, 'test systems');

@ObjectType({ description: 'A test system that measures or disturbs an event.' })
export class EventTestSystemEdge {
  @Field(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor!: string;

  @Field(() => TestPurposeEnum, { description: 'Whether the test system reads the event out or disturbs it.' })
  purpose!: TestPurpose;

  @Field(() => TestSystem, { description: 'The test system.' })
  node!: unknown;
}

export const EventTestSystemConnection = declareEdgeConnection(
  'EventTestSystemConnection',
  () => EventTestSystemEdge,
  () => TestSystem,
  'test systems of an event',
);
