import type { ApplicabilityFilter as Filter, Sex } from '@sequela/data';
import { Field, ID, InputType } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { NodeFilter } from '../../../shared/list.input.ts';
import { SexEnum } from './applicability.type.ts';
import type { ApplicableType } from './applicability.resolver.ts';

/** What filters of all that has an applicability have in common. Not a graph type itself: see its subclasses. */
@InputType({ description: 'Narrows a list by applicability.' })
export abstract class ApplicabilityFilter extends NodeFilter implements Filter {
  @Field(() => ID, {
    nullable: true,
    description:
      'Only what is stated for this taxon, for a group that contains it or for a member of it; `appliesTo` says which. NCBITaxon:9606, 9606 or any name that the release has. What states no taxon is left out, which is not the same as "does not apply".',
  })
  taxon?: string;

  @Field(() => SexEnum, { nullable: true, description: 'Only what is stated for this sex, or for any: UNSPECIFIC fits every sex, MIXED females and males; `applicability` says which was stated.' })
  sex?: Sex;

  @Field(() => String, { nullable: true, description: 'Only what is stated for this life stage in the words of the source, whatever their case, or for "All life stages". "Not Otherwise Specified" is no statement on any stage: it fits only who asks for it in these words; `applicability` says what was stated.' })
  lifeStage?: string;
}

/** Notes, where a list is narrowed by applicability, that no source of the release states any. */
export const noteUnstated =
  (name: ApplicableType) =>
  (context: ApiContext, filter: Filter): void => {
    const { taxon, sex, lifeStage } = filter;
    if (taxon !== undefined || sex !== undefined || lifeStage !== undefined) noteMissing(context, `${name}.applicability`, []);
  };
