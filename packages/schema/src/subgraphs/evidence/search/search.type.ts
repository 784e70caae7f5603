import type { MatchKind, SearchField } from '@sequela/data';
import { Float, Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';
import { PageInfo } from '../../../shared/page-info.type.ts';
import { EntityTypeEnum, MatchKindEnum, SearchFieldEnum, type EntityTypeName } from './search.vocabulary.ts';

@ObjectType({ description: 'A part of a text, in UTF-16 code units as JavaScript counts them.' })
export class TextRange {
  @Field(() => Int, { description: 'The first unit.' })
  start!: number;

  @Field(() => Int, { description: 'The one after the last.' })
  end!: number;
}

@ObjectType({ description: 'A text with the parts that match.' })
export class HighlightedText {
  @Field(() => SearchFieldEnum, { description: 'What of the record it is.' })
  field!: SearchField;

  @Field(() => String, { description: 'The whole text, without any markup.' })
  text!: string;

  @Field(() => [TextRange], { description: 'The parts that match, in order; empty where none does.' })
  ranges!: readonly TextRange[];
}

@ObjectType({ description: 'A record that was found, and why.' })
export class SearchEdge {
  @Field(() => String, { description: 'Opaque; pass it as `after`. Good for the same text and types only.' })
  cursor!: string;

  @Field(() => Node, { nullable: true, description: 'What was found.' })
  node!: unknown;

  @Field(() => ID, { description: 'Its id, also where the node is not asked for.' })
  id!: string;

  @Field(() => EntityTypeEnum, { description: 'What it is.' })
  type!: EntityTypeName;

  @Field(() => MatchKindEnum, { description: 'How it matches.' })
  kind!: MatchKind;

  @Field(() => Float, { description: 'Higher is better; to be compared within one answer only.' })
  score!: number;

  @Field(() => HighlightedText, { description: 'What it is called.' })
  title!: HighlightedText;

  @Field(() => HighlightedText, { nullable: true, description: 'What matched; null where that is the title.' })
  match!: HighlightedText | null;
}

@ObjectType({ description: 'How many matches are of one type.' })
export class EntityTypeCount {
  @Field(() => EntityTypeEnum, { description: 'The type.' })
  type!: EntityTypeName;

  @Field(() => Int, { description: 'What a search for this type alone would find. An outcome counts as a key event as well.' })
  count!: number;
}

@ObjectType({ description: 'What a search found, best first.' })
export class SearchResult {
  @Field(() => [SearchEdge], { description: 'The records of this page, with why they were found.' })
  edges!: readonly SearchEdge[];

  @Field(() => [Node], { nullable: 'items', description: 'The same without why.' })
  nodes!: readonly unknown[];

  @Field(() => Int, { description: 'All matches of the types that were asked for.' })
  totalCount!: number;

  @Field(() => [EntityTypeCount], { description: 'All matches by type, whatever types were asked for; most first.' })
  countsByType!: readonly EntityTypeCount[];

  @Field(() => SearchEdge, { nullable: true, description: 'The first of all, where it is clear that it is meant.' })
  topHit!: SearchEdge | null;

  @Field(() => [String], { description: 'Where nothing matches: names that might be meant.' })
  suggestions!: readonly string[];

  @Field(() => Boolean, { description: 'True where the text was so long that only its start was looked for.' })
  textWasCut!: boolean;

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;
}
