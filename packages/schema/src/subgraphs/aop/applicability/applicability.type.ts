import { SEXES, TAXON_RELATIONS, type EvidenceCall, type Sex, type TaxonRelation } from '@sequela/data';
import { Field, ObjectType } from 'type-graphql';
import { declareEnum } from '../../../shared/declare-enum.ts';
import { EvidenceCallEnum } from '../../../shared/evidence.vocabulary.ts';
import { Taxon } from '../../../shared/provenance.type.ts';

export const SexEnum = declareEnum('Sex', SEXES, 'Sex for which something is stated to hold.', {
  FEMALE: 'Females.',
  MALE: 'Males.',
  MIXED: 'Females and males.',
  HERMAPHRODITE: 'Animals that are both.',
  UNSPECIFIC: 'Sex makes no difference, or none was chosen.',
});

export const TaxonRelationEnum = declareEnum('TaxonRelation', TAXON_RELATIONS, 'How a stated taxon relates to the one that was asked for.', {
  STATED: 'Stated for this very taxon.',
  STATED_FOR_GROUP: 'Stated for a group that contains it: asked for the human, stated for mammals.',
  STATED_FOR_MEMBER: 'Stated for a member of it only: asked for mammals, stated for the human. That says nothing of the other members.',
});

/** Evidence with which anything of this kind is stated. */
const EVIDENCE = { nullable: true, description: 'How strong the authors call the evidence for it; null where they do not say.' } as const;

@ObjectType({ description: 'A taxon for which something is stated to hold.' })
export class TaxonApplicability {
  @Field(() => EvidenceCallEnum, EVIDENCE)
  evidence!: EvidenceCall | null;
}

@ObjectType({ description: 'A sex for which something is stated to hold.' })
export class SexApplicability {
  @Field(() => SexEnum, { description: 'The sex; MIXED stands for females and males, UNSPECIFIC for any.' })
  sex!: Sex;

  @Field(() => EvidenceCallEnum, EVIDENCE)
  evidence!: EvidenceCall | null;
}

@ObjectType({ description: 'A life stage for which something is stated to hold.' })
export class LifeStageApplicability {
  @Field(() => String, { description: 'The stage in the words of the source, for example "Adult" or "All life stages".' })
  lifeStage!: string;

  @Field(() => EvidenceCallEnum, EVIDENCE)
  evidence!: EvidenceCall | null;
}

@ObjectType({ description: 'For whom something is stated to hold. What is not listed is unstated, which is not the same as "does not apply".' })
export class Applicability {
  @Field(() => [TaxonApplicability], { description: 'Species and groups of them.' })
  taxa!: readonly unknown[];

  @Field(() => [SexApplicability], { description: 'Sexes.' })
  sexes!: readonly SexApplicability[];

  @Field(() => [LifeStageApplicability], { description: 'Life stages.' })
  lifeStages!: readonly LifeStageApplicability[];
}

@ObjectType({ description: 'A stated taxon that answers a question about another, or about the same.' })
export class TaxonMatch {
  @Field(() => TaxonRelationEnum, { description: 'How the stated taxon relates to the one that was asked for.' })
  relation!: TaxonRelation;

  @Field(() => Taxon, { description: 'The taxon that is stated.' })
  taxon!: Taxon;

  @Field(() => EvidenceCallEnum, EVIDENCE)
  evidence!: EvidenceCall | null;
}
