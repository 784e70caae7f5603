import type { Basis, EvidenceSystem, Status } from '@sequela/data';
import { Field, ID, InputType } from 'type-graphql';
import { BasisEnum, EvidenceSystemEnum, StatusEnum } from './evidence.vocabulary.ts';

/** What filters of gene and cell associations have in common. Not a graph type itself: see its subclasses. */
@InputType({ description: 'Narrows what stands at an event.' })
export abstract class AssociationFilter {
  @Field(() => [BasisEnum], {
    nullable: true,
    description: 'How it is known. Left out: CURATED, STATED, RECONSTRUCTED, BACKGROUND and COMPONENT, which support involvement; a name in a text does not.',
  })
  basis?: readonly Basis[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only what was seen in this species: NCBITaxon:9606, 9606 or human. Where the source names no species, nothing is returned.',
  })
  taxon?: string | null;

  @Field(() => EvidenceSystemEnum, { nullable: true, description: 'Only where this is the strongest kind of study.' })
  system?: EvidenceSystem | null;

  @Field(() => [StatusEnum], { nullable: true, description: 'Only statements this settled.' })
  status?: readonly Status[] | null;

  @Field(() => ID, { nullable: true, description: 'Only what holds for this AOP.' })
  aop?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what holds for an AOP by which its event leads to this adverse outcome: a statement may be bound to other AOPs of the event.' })
  outcome?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what this source says, for example source:il2-iraop.' })
  source?: string | null;
}
