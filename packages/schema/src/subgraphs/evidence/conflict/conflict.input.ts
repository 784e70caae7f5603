import { CONFLICT_KINDS, type ConflictFilter as DataFilter, type ConflictKind } from '@sequela/data';
import { Field, InputType } from 'type-graphql';
import { declareEnum } from '../../../shared/declare-enum.ts';
import { NodeFilter } from '../../../shared/list.input.ts';

export const ConflictKindEnum = declareEnum('ConflictKind', CONFLICT_KINDS, 'Why sources give different values.', {
  DISAGREEMENT: 'They contradict each other.',
  RENAMED: 'They are of different age, and the register changed the name in between: nobody is wrong.',
});

@InputType({ description: 'Narrows a list of conflicts.' })
export class ConflictFilter extends NodeFilter implements DataFilter {
  @Field(() => ConflictKindEnum, { nullable: true, description: 'Only disagreements, or only renamings.' })
  kind?: ConflictKind;
}
