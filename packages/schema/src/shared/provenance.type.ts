import type { Basis, Direction, EvidenceSystem, EventMatch } from '@sequela/data';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { BasisEnum, EvidenceSystemEnum } from './evidence.vocabulary.ts';
import { DirectionEnum, EventMatchEnum } from './pathway.vocabulary.ts';

@ObjectType({ description: 'An ontology term as the source wrote it.' })
@Directive('@shareable')
export class Term {
  @Field(() => ID, { nullable: true, description: 'CURIE; null where the source gives a label only.' })
  id!: string | null;

  @Field(() => String, { description: 'Words of the source, or the name of the term.' })
  label!: string;
}

@ObjectType({ description: 'A species, or a group of them.' })
@Directive('@shareable')
export class Taxon {
  @Field(() => ID, { description: 'NCBI Taxonomy CURIE, for example NCBITaxon:9606; aop.taxon:12 where AOP-Wiki has one that NCBI Taxonomy does not know.' })
  id!: string;

  @Field(() => String, { description: 'Scientific name.' })
  name!: string;

  @Field(() => String, { description: 'The word used by the source, for example human.' })
  label!: string;
}

@ObjectType({ description: 'In what a fact was seen. Empty or null where the source does not say.' })
@Directive('@shareable')
export class EvidenceContext {
  @Field(() => [Taxon], { description: 'Species studied.' })
  taxa!: readonly Taxon[];

  @Field(() => EvidenceSystemEnum, { nullable: true, description: 'The strongest kind of study among the references.' })
  system!: EvidenceSystem | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: at least one study gave or added the stressor of the pathway; false: none did; null: unknown.',
  })
  withStressor!: boolean | null;

  @Field(() => Term, { nullable: true, description: 'Tissue or organ in which it was seen.' })
  tissue!: Term | null;
}

@ObjectType({ description: 'The sense in which an event changes, and who says so.' })
@Directive('@shareable')
export class EventDirection {
  @Field(() => DirectionEnum, { description: 'Which way it changes.' })
  value!: Direction;

  @Field(() => BasisEnum, { description: 'How the direction is known.' })
  basis!: Basis;
}

@ObjectType({ description: 'What changes in an event: an action on an object that takes part in a process.' })
@Directive('@shareable')
export class EventComponent {
  @Field(() => DirectionEnum, { nullable: true, description: 'What happens to the object or process; null where it is not said in these terms.' })
  action!: Direction | null;

  @Field(() => String, { nullable: true, description: 'The source\'s own word for the action, which may say more, such as "delayed"; null where it says no more.' })
  actionText?: string;

  @Field(() => Term, { nullable: true, description: 'What is changed: a molecule, a cell, a structure.' })
  object!: Term | null;

  @Field(() => Term, { nullable: true, description: 'The process in which it takes part.' })
  process!: Term | null;
}

@ObjectType({ description: 'An AOP-Wiki event that says much the same as one of the IL-2 set.' })
@Directive('@shareable')
export class AopWikiMatch {
  @Field(() => ID, { description: 'Id of the AOP-Wiki event.' })
  id!: string;

  @Field(() => EventMatchEnum, { description: 'How the two relate.' })
  match!: EventMatch;
}

@ObjectType({ description: 'An identifier elsewhere.' })
@Directive('@shareable')
export class Xref {
  @Field(() => ID, { description: 'CURIE, for example uniprot:P60568.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Page of the identifier; null where none is known.' })
  url!: string | null;
}
