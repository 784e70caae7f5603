import type { ChangedType, ChangeKind } from '@sequela/data';
import { CHANGE_KINDS } from '@sequela/data';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { declareEnum } from '../../../shared/declare-enum.ts';
import { declareEdgeConnection } from '../../../shared/edge-connection.ts';

export const ChangeKindEnum = declareEnum('ChangeKind', CHANGE_KINDS, 'What became of a record from one release to the next.', {
  ADDED: 'The older release did not have it.',
  REMOVED: 'The newer release does not have it.',
  CHANGED: 'Both have it, and something in it differs.',
});

@ObjectType({ description: 'One value that another release has otherwise.' })
export class FieldChange {
  @Field(() => String, { description: 'Name of the field; `id` where the whole record came after that release.' })
  field!: string;

  @Field(() => ID, { nullable: true, description: 'Id of what came, went or changed its place, where the field leads to others, such as the key events of an AOP; null for a value of the record itself.' })
  member!: string | null;

  @Field(() => String, { nullable: true, description: 'What the older release says, as text: of a place what differs, for example "role: KEY_EVENT"; null where there was nothing.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What the newer release says, likewise; null where there is nothing any more.' })
  after!: string | null;
}

@ObjectType({ description: 'A record that came, went, or is not what it was.' })
export class RecordChange {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its type in the graph, for example Aop.' })
  type!: ChangedType;

  @Field(() => String, { nullable: true, description: 'What people call it; as it was, where it went.' })
  name!: string | null;

  @Field(() => ChangeKindEnum, { description: 'What became of it.' })
  kind!: ChangeKind;

  @Field(() => [FieldChange], { description: 'What differs in it; empty where it came or went as a whole.' })
  fields!: readonly FieldChange[];
}

@ObjectType({ description: 'A record that came, went or changed.' })
export class RecordChangeEdge {
  @Field(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor!: string;

  @Field(() => RecordChange, { description: 'The change.' })
  node!: RecordChange;
}

export const RecordChangeConnection = declareEdgeConnection('RecordChangeConnection', () => RecordChangeEdge, () => RecordChange, 'records that came, went or changed');

@ObjectType({ description: 'How many records of a type came, went or changed.' })
export class ChangeCount {
  @Field(() => String, { description: 'A type of the graph, for example Aop.' })
  type!: ChangedType;

  @Field(() => Int, { description: 'Records that came.' })
  added!: number;

  @Field(() => Int, { description: 'Records that went.' })
  removed!: number;

  @Field(() => Int, { description: 'Records in which something differs.' })
  changed!: number;
}

@ObjectType({ description: 'A release that was served here before.' })
export class PastRelease {
  @Field(() => String, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'ISO date of the newest data in it.' })
  date!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;
}

@ObjectType({ description: 'What a reader of one release found different in the one that was served after it.' })
export class ReleaseStep {
  @Field(() => PastRelease, { description: 'The older release.' })
  from!: PastRelease;

  @Field(() => String, { description: 'Id of the newer release.' })
  to!: string;
}
