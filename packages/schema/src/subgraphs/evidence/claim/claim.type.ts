import type { ClaimVerdict as VerdictRecord, GenePageSection, Verdict } from '@sequela/data';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';
import { GenePageSectionEnum, VerdictEnum } from '../../../shared/evidence.vocabulary.ts';

export const VerdictByEnum = { REVIEW: 'REVIEW', RULE: 'RULE' } as const satisfies Record<VerdictRecord['by'], string>;
registerEnumType(VerdictByEnum, {
  name: 'VerdictBy',
  description: 'Who checked a claim.',
  valuesConfig: {
    REVIEW: { description: 'A reviewer, against sources read for it.' },
    RULE: { description: 'A rule, against the reference data of the release.' },
  },
});

@ObjectType({ implements: Node, description: 'A statement of a page about a gene, with what checks of it found. It is a claim, not a fact of this portal.' })
@Directive('@key(fields: "id")')
export class Claim extends Node {
  @Field(() => GenePageSectionEnum, { description: 'The section of the page.' })
  section!: GenePageSection;

  @Field(() => String, { nullable: true, description: 'What kind of value it gives, for example hgncId or location; null for prose.' })
  field!: string | null;

  @Field(() => String, { description: 'The words of the page where it was read, otherwise a paraphrase by the reviewer.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The bare value, where it gives one.' })
  value!: string | null;
}

@ObjectType({ description: 'What a reviewer, or a rule, found of a claim, and why.' })
export class ClaimVerdict {
  @Field(() => VerdictByEnum, { description: 'Who checked it.' })
  by!: VerdictRecord['by'];

  @Field(() => VerdictEnum, { description: 'What was found.' })
  verdict!: Verdict;

  @Field(() => String, { nullable: true, description: 'What the claim should have said, where that is known.' })
  rightValue!: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null;
}
