import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';

@ObjectType({ description: 'A file that a source was read from.' })
export class SourceFile {
  @Field(() => String, { description: 'Name below the folder of the source.' })
  name!: string;

  @Field(() => Float, { description: 'Size in bytes, a whole number; larger than an Int can hold for some files.' })
  bytes!: number;

  @Field(() => String, { description: 'SHA-256 of the file, in hexadecimal digits.' })
  sha256!: string;
}

@ObjectType({ description: 'How many records of a kind a source brought.' })
export class SourceCount {
  @Field(() => String, { description: 'What is counted.' })
  what!: string;

  @Field(() => Int, { description: 'How many there are.' })
  count!: number;
}

@ObjectType({ implements: Node, description: 'Whoever a release takes facts from, under which licence, and what came of it.' })
@Directive('@key(fields: "id")')
export class Source extends Node {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'What is taken from it.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'Version as its publisher names it; null where it has none.' })
  version!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO date of the data, not of the download; null where unknown.' })
  date!: string | null;

  @Field(() => String, { description: 'SPDX id, for example CC-BY-SA-4.0; NONE where no licence is stated.' })
  licence!: string;

  @Field(() => String, { nullable: true, description: 'Text of the licence.' })
  licenceUrl!: string | null;

  @Field(() => String, { description: 'How to credit it.' })
  attribution!: string;

  @Field(() => String, { nullable: true, description: 'Home page, or where the data is published.' })
  url!: string | null;

  @Field(() => [SourceFile], { description: 'Files that were read.' })
  files!: readonly SourceFile[];

  @Field(() => [SourceCount], { description: 'What it brought, by kind.' })
  counts!: readonly SourceCount[];

  @Field(() => Int, { description: 'Records that could not be taken over; the report of the release names each.' })
  rejected!: number;

  @Field(() => Int, { description: 'Records taken over with a doubt; the report of the release names each.' })
  doubtful!: number;
}
