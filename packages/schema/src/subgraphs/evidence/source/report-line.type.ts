import type { ReportSeverity } from '@sequela/data';
import { Field, ObjectType } from 'type-graphql';
import { ReportSeverityEnum } from '../../../shared/evidence.vocabulary.ts';

@ObjectType({ description: 'What the check of a source found on one of its records.' })
export class ReportLine {
  @Field(() => ReportSeverityEnum, { description: 'What became of the record.' })
  severity!: ReportSeverity;

  @Field(() => String, { nullable: true, description: 'File below the folder of the source; null where it is about no one file.' })
  file!: string | null;

  @Field(() => String, { description: 'Line, id or key of the record, as the source has it.' })
  record!: string;

  @Field(() => String, { nullable: true, description: 'The value in question; null where it is the whole record.' })
  field!: string | null;

  @Field(() => String, { description: 'Name of what was found, the same in every release.' })
  code!: string;

  @Field(() => String, { description: 'What was found, in words.' })
  reason!: string;
}
