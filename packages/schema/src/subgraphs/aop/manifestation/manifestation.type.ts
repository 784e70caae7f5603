import type { Basis, OrganisationLevel, Status } from '@sequela/data';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';
import { AopWikiMatch, EventComponent, EventDirection, EvidenceContext, Term } from '../../../shared/provenance.type.ts';
import { BasisEnum, StatusEnum } from '../../../shared/evidence.vocabulary.ts';
import { OrganisationLevelEnum } from '../../../shared/pathway.vocabulary.ts';
import { Contradiction } from '../contradiction.type.ts';

@ObjectType({ description: 'An event proposed to bring a manifestation about.' })
export class ProposedDriver {
  @Field(() => StatusEnum, { description: 'How settled it is that the event brings the sign about.' })
  status!: Status;

  @Field(() => String, { description: 'What is proposed.' })
  statement!: string;

  @Field(() => BasisEnum, { description: 'How it is known.' })
  basis!: Basis;
}

@ObjectType({ implements: Node, description: 'A sign of an outcome that is in no chain of events, such as the itch of a rash.' })
@Directive('@key(fields: "id")')
export class Manifestation extends Node {
  @Field(() => String, { description: 'Name of the sign.' })
  title!: string;

  @Field(() => [String], { description: 'Other names of it.' })
  aliases!: readonly string[];

  @Field(() => OrganisationLevelEnum, { nullable: true, description: 'Level of biological organisation.' })
  level!: OrganisationLevel | null;

  @Field(() => EventDirection, { nullable: true, description: 'Which way the biology named by the sign changes.' })
  direction!: EventDirection | null;

  @Field(() => [EventComponent], { description: 'What changes, in ontology terms.' })
  components!: readonly EventComponent[];

  @Field(() => Term, { nullable: true, description: 'Tissue or organ.' })
  tissue!: Term | null;

  @Field(() => EvidenceContext, { nullable: true, description: 'In what it was seen.' })
  context!: EvidenceContext | null;

  @Field(() => StatusEnum, { nullable: true, description: 'How settled it is that it belongs to the outcome.' })
  status!: Status | null;

  @Field(() => String, { nullable: true, description: 'Why it has this status.' })
  statusReason!: string | null;

  @Field(() => [AopWikiMatch], { description: 'AOP-Wiki events that say much the same; read from this sign to the event there.' })
  aopWikiMatches!: readonly AopWikiMatch[];

  @Field(() => [ProposedDriver], { description: 'What may bring it about.' })
  proposedDrivers!: readonly ProposedDriver[];

  @Field(() => [Contradiction], { description: 'What sources say against it.' })
  contradictions!: readonly Contradiction[];

  @Field(() => String, { nullable: true, description: 'What else to know of it.' })
  note!: string | null;
}
