import type { GeneClass, GeneFilter as Filter } from '@sequela/data';
import { Field, ID, InputType } from 'type-graphql';
import { declareOrder, NodeFilter } from '../../../shared/list.input.ts';
import { GeneClassEnum } from '../../../shared/association.vocabulary.ts';

@InputType({ description: 'Narrows a list of genes.' })
export class GeneFilter extends NodeFilter implements Filter {
  @Field(() => GeneClassEnum, { nullable: true, description: 'Only genes of this class, for example CYTOKINE.' })
  class?: GeneClass;

  @Field(() => ID, { nullable: true, description: 'Only genes of this cytokine family, for example hgnc.genegroup:601.' })
  family?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only genes that are reported at an event; a bare mention in a text does not count.' })
  atEvents?: boolean;
}

export const GeneOrder = declareOrder('Gene');
