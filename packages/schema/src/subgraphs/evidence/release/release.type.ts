import type { ReleaseKind } from '@sequela/data';
import { Field, Int, ObjectType } from 'type-graphql';
import { ReleaseKindEnum } from '../../../shared/evidence.vocabulary.ts';
import { Source } from '../source/source.type.ts';

@ObjectType({ description: 'A table of a release.' })
export class ReleaseTable {
  @Field(() => String, { description: 'Name of the table.' })
  name!: string;

  @Field(() => Int, { description: 'How many rows it has.' })
  rows!: number;

  @Field(() => String, { description: 'SHA-256 of the table, in hexadecimal digits.' })
  sha256!: string;
}

@ObjectType({ description: 'What checks of the sources found, in numbers. The report itself comes with the release.' })
export class ReleaseReport {
  @Field(() => Int, { description: 'Lines of the report: rejected and doubtful records, and notes.' })
  lines!: number;

  @Field(() => String, { description: 'SHA-256 of the report, in hexadecimal digits.' })
  sha256!: string;
}

@ObjectType({ description: 'How much of a field the records that one source brought have.' })
export class SourceCoverage {
  @Field(() => Int, { description: 'Records that have a value.' })
  filled!: number;

  @Field(() => Int, { description: 'Records that could have one.' })
  total!: number;

  @Field(() => String, { nullable: true, description: 'What would bring it, where no record has a value.' })
  wouldComeFrom!: string | null;
}

@ObjectType({ description: 'How much of a field the release has, so that an empty answer can be told from an absent source.' })
export class FieldCoverage {
  @Field(() => String, { description: 'Type and field, for example KeyEvent.testSystems.' })
  field!: string;

  @Field(() => Int, { description: 'Records that have a value.' })
  filled!: number;

  @Field(() => Int, { description: 'Records that could have one.' })
  total!: number;

  @Field(() => String, { nullable: true, description: 'What would bring it, where no record has a value.' })
  wouldComeFrom!: string | null;

  @Field(() => [SourceCoverage], { description: 'The same among the records of each source.' })
  bySource!: readonly SourceCoverage[];
}

@ObjectType({ description: 'The data behind every answer: an unchangeable build of all sources, named by its content.' })
export class Release {
  @Field(() => String, { description: 'Name made of the content; the same sources give the same id on any machine.' })
  id!: string;

  @Field(() => String, { description: 'ISO date of the newest data in it.' })
  date!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => ReleaseKindEnum, { description: 'How much it is built of.' })
  kind!: ReleaseKind;

  @Field(() => String, { description: 'Licence of the release as a whole (SPDX); each source has its own as well.' })
  licence!: string;

  @Field(() => String, { nullable: true, description: 'What that licence does not cover, to be read after it; null where it covers everything.' })
  licenceNote!: string | null;

  @Field(() => Int, { description: 'Version of the format of its files.' })
  formatVersion!: number;

  @Field(() => [Source], { description: 'Its sources, with licence and counts.' })
  sources!: readonly Source[];

  @Field(() => [ReleaseTable], { description: 'Its tables.' })
  tables!: readonly ReleaseTable[];

  @Field(() => ReleaseReport, { description: 'What checks of the sources found, in numbers.' })
  report!: ReleaseReport;

  @Field(() => [FieldCoverage], { description: 'Which fields have values, and what would bring those that have none.' })
  coverage!: readonly FieldCoverage[];
}
