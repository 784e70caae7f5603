import type { AopWikiMatch as Match, EventComponent as Component, EventDirection as Sense } from '../../../shared/provenance.type.ts';
import type { OrganisationLevel, Status } from '@sequela/data';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';
import { AopWikiMatch, EventComponent, EventDirection, Term } from '../../../shared/provenance.type.ts';
import { EvidenceScope } from '../../../shared/statement.type.ts';
import { StatusEnum } from '../../../shared/evidence.vocabulary.ts';
import { OrganisationLevelEnum } from '../../../shared/pathway.vocabulary.ts';
import { Contradiction } from '../contradiction.type.ts';
import { TimestampedNode } from '../timestamped.ts';

@ObjectType({ implements: Node, description: 'A measurable change in biology that a pathway passes through. Its role belongs to the AOP, not to the event.' })
@Directive('@key(fields: "id")')
export class KeyEvent extends TimestampedNode {
  @Field(() => String, { description: 'Title as curated, not shortened.' })
  title!: string;

  @Field(() => [String], { description: 'Other titles of the same event.' })
  aliases!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Short name that its authors give it.' })
  shortName?: string | null;

  @Field(() => OrganisationLevelEnum, { nullable: true, description: 'Level of biological organisation; null where no source in the release says.' })
  level!: OrganisationLevel | null;

  @Field(() => EventDirection, { nullable: true, description: 'Which way the biology named by the event changes.' })
  direction!: Sense | null;

  @Field(() => [EventComponent], { description: 'What changes, in ontology terms.' })
  components!: readonly Component[];

  @Field(() => Term, { nullable: true, description: 'Tissue or organ.' })
  tissue!: Term | null;

  @Field(() => Term, { nullable: true, description: 'Cell in which the event is placed, where the source has one.' })
  cell!: Term | null;

  @Field(() => StatusEnum, { nullable: true, description: 'How settled it is that this event is part of its pathways; null where the source does not say.' })
  status!: Status | null;

  @Field(() => String, { nullable: true, description: 'Why it has this status.' })
  statusReason!: string | null;

  @Field(() => [EvidenceScope], { description: 'References that count for some pathways only.' })
  evidenceScope!: readonly EvidenceScope[];

  @Field(() => [Contradiction], { description: 'What sources say against it.' })
  contradictions!: readonly Contradiction[];

  @Field(() => [AopWikiMatch], { description: 'AOP-Wiki events that say much the same; read from this event to the one in AOP-Wiki.' })
  aopWikiMatches!: readonly Match[];

  @Field(() => String, { nullable: true, description: 'Page of the event at its source.' })
  sourceUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'What else to know of it.' })
  note!: string | null;
}
