import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';

@ObjectType()
export class Direction {
  @Field(() => String)
  value!: string;
}

@ObjectType()
export class Gene {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  symbol!: string;
}

@ObjectType()
export class CellType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  label!: string;
}

@InputType()
export class AssociationFilter {
  @Field(() => ID, { nullable: true })
  outcome?: string | null;
}

@ObjectType()
export class CytokineEdge {
  @Field(() => String, { nullable: true })
  involvement!: string | null;

  @Field(() => String, { nullable: true })
  effectOnEvent!: string | null;

  @Field(() => String, { nullable: true })
  change!: string | null;

  gene!: string;
}

@ObjectType()
export class CellEdge {
  @Field(() => String, { nullable: true })
  involvement!: string | null;

  cell!: string;
}

@ObjectType()
export class Cytokines {
  @Field(() => [CytokineEdge])
  edges!: CytokineEdge[];
}

@ObjectType()
export class Receptors {
  @Field(() => [Gene])
  nodes!: Gene[];
}

@ObjectType()
export class CellTypes {
  @Field(() => [CellEdge])
  edges!: CellEdge[];
}

@ObjectType()
export class KeyEvent {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Direction, { nullable: true })
  direction!: Direction | null;
}

@ObjectType()
export class KeyEvents {
  @Field(() => [KeyEvent])
  nodes!: KeyEvent[];
}

@ObjectType()
export class AdverseOutcome {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType()
export class AdverseOutcomes {
  @Field(() => [AdverseOutcome])
  nodes!: AdverseOutcome[];
}

export enum OutcomeField {
  ID = 'ID',
}
export enum Sense {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OutcomeField, { name: 'OrderField' });
registerEnumType(Sense, { name: 'OrderDirection' });

@InputType()
export class OutcomeOrder {
  @Field(() => OutcomeField)
  field!: OutcomeField;

  @Field(() => Sense)
  direction!: Sense;
}
