import type { EvidenceKind, RelationshipEffect, Status } from '@sequela/data';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';
import { EvidenceScope } from '../../../shared/statement.type.ts';
import { EvidenceKindEnum, StatusEnum } from '../../../shared/evidence.vocabulary.ts';
import { RelationshipEffectEnum } from '../../../shared/pathway.vocabulary.ts';
import { Contradiction } from '../contradiction.type.ts';
import { TimestampedNode } from '../timestamped.ts';

@ObjectType({ description: 'The status of a relationship in one AOP, where it differs from the rest.' })
export class StatusInAop {
  @Field(() => ID, { description: 'AOP id.' })
  aop!: string;

  @Field(() => StatusEnum, { description: 'How settled the relationship is in this AOP.' })
  status!: Status;

  @Field(() => String, { nullable: true, description: 'Why it differs there.' })
  reason!: string | null;
}

@ObjectType({ implements: Node, description: 'One key event leads to another. Adjacency and weight of evidence belong to the AOP: see `aops`.' })
@Directive('@key(fields: "id")')
export class KeyEventRelationship extends TimestampedNode {
  @Field(() => RelationshipEffectEnum, { description: 'PROMOTES unless a source says that the upstream event holds the downstream one back.' })
  effect!: RelationshipEffect;

  @Field(() => EvidenceKindEnum, { nullable: true, description: 'How it was shown; null where that cannot be told.' })
  evidenceKind!: EvidenceKind | null;

  @Field(() => String, { nullable: true, description: 'In words, how it was shown.' })
  evidenceNote!: string | null;

  @Field(() => StatusEnum, { nullable: true, description: 'How settled it is; null where the source does not say.' })
  status!: Status | null;

  @Field(() => String, { nullable: true, description: 'Why it has this status.' })
  statusReason!: string | null;

  @Field(() => [StatusInAop], { description: 'AOPs in which the status differs.' })
  statusByAop!: readonly StatusInAop[];

  @Field(() => [ID], { description: 'Regimens of the stressor on which it depends, as named at `Stressor.regimens`.' })
  regimens!: readonly string[];

  @Field(() => String, { nullable: true, description: 'How it depends on the regimen.' })
  regimenNote!: string | null;

  @Field(() => [EvidenceScope], { description: 'References that count for some pathways only.' })
  evidenceScope!: readonly EvidenceScope[];

  @Field(() => [Contradiction], { description: 'What sources say against it.' })
  contradictions!: readonly Contradiction[];

  @Field(() => String, { nullable: true, description: 'Page of the relationship at its source.' })
  sourceUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'What else to know of it.' })
  note!: string | null;
}
