import type { Basis, OrganisationLevel, Status } from '@sequela/data';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';
import { AopWikiMatch, EventComponent, EventDirection, EvidenceContext, Term } from '../../../shared/provenance.type.ts';
import { BasisEnum, OrganisationLevelEnum, StatusEnum } from '../../../shared/vocabulary.ts';
import { Contradiction } from '../contradiction.type.ts';

@ObjectType({ description: 'An event proposed to bring a manifestation about.' })
export class ProposedDriver {
  @Field(() => StatusEnum)
  status!: Status;

  @Field(() => String)
  statement!: string;

  @Field(() => BasisEnum)
  basis!: Basis;
}

@ObjectType({ implements: Node, description: 'A sign of an outcome that is in no chain of events, such as the itch of a rash.' })
@Directive('@key(fields: "id")')
export class Manifestation extends Node {
  @Field(() => String)
  title!: string;

  @Field(() => [String])
  aliases!: readonly string[];

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => OrganisationLevelEnum, { nullable: true })
  level!: OrganisationLevel | null;

  @Field(() => EventDirection, { nullable: true })
  direction!: EventDirection | null;

  @Field(() => [EventComponent])
  components!: readonly EventComponent[];

  @Field(() => Term, { nullable: true })
  tissue!: Term | null;

  @Field(() => EvidenceContext, { nullable: true })
  context!: EvidenceContext | null;

  @Field(() => StatusEnum, { nullable: true })
  status!: Status | null;

  @Field(() => String, { nullable: true })
  statusReason!: string | null;

  @Field(() => [AopWikiMatch])
  aopWikiMatches!: readonly AopWikiMatch[];

  @Field(() => [ProposedDriver], { description: 'What may bring it about.' })
  proposedDrivers!: readonly ProposedDriver[];

  @Field(() => [Contradiction])
  contradictions!: readonly Contradiction[];

  @Field(() => String, { nullable: true })
  note!: string | null;
}
