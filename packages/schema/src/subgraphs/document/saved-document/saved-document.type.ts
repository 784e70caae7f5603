import type { DocumentVariables } from '@sequela/data';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What is wrong with a document, and where in its text.' })
export class DocumentFault {
  @Field(() => String, { description: 'What is wrong.' })
  message!: string;

  @Field(() => Int, { nullable: true, description: 'Line in the document, from 1; null where it is no one place.' })
  line!: number | null;

  @Field(() => Int, { nullable: true, description: 'Column in the line, from 1.' })
  column!: number | null;
}

@ObjectType({ description: 'Whether a saved document can still be asked of the graph as it is today.' })
export class DocumentValidity {
  @Field(() => Boolean, { description: 'True where it can be asked.' })
  valid!: boolean;

  @Field(() => String, { description: 'The same in one sentence, with the reasons.' })
  explanation!: string;

  @Field(() => [DocumentFault], { description: 'What no longer fits; empty where it is valid.' })
  faults!: readonly DocumentFault[];

  @Field(() => [String], { description: 'What it asks for that is deprecated, or, where it is no longer valid, that was deprecated and then went; with what to ask instead.' })
  deprecations!: readonly string[];
}

@ObjectType({ description: 'The last good answer of a saved document, kept for the day when it can no longer be asked.' })
export class KeptAnswer {
  @Field(() => String, { description: 'The release that gave it.' })
  release!: string;

  @Field(() => String, { description: 'When, as ISO 8601 in UTC.' })
  answeredAt!: string;

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'The data of the answer, as it was.' })
  data!: Readonly<Record<string, unknown>> | null;
}

@ObjectType({ description: 'A query with its variables, kept under its id for good: never changed, never lost. Ask it by GET /graphql?documentId=<id>.' })
export class SavedDocument {
  @Field(() => ID, { description: 'SHA-256 of document, title and variables in their normal form, in hexadecimal digits; the same input has the same id.' })
  id!: string;

  @Field(() => String, { description: 'What it is called: plain text, never markup.' })
  title!: string;

  @Field(() => String, { description: 'The query in its normal form: as graphql-js prints it, without comments.' })
  document!: string;

  @Field(() => GraphQLJSONObject, { description: 'Its variables.' })
  variables!: DocumentVariables;

  @Field(() => String, { description: 'SHA-256 of the text of the document alone, as `extensions.persistedQuery.sha256Hash` takes it.' })
  textHash!: string;

  @Field(() => String, { description: 'When it was first saved, as ISO 8601 in UTC.' })
  savedAt!: string;

  @Field(() => String, { description: 'Id of the release that was served then; `release=<id>` beside `documentId` pins an answer to it.' })
  savedRelease!: string;
}
