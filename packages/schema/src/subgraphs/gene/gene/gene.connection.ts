import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../shared/page-info.type.ts';
import { Gene } from './gene.type.ts';

@ObjectType({ description: 'A gene in a list.' })
export class GeneEdge {
  @Field(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor!: string;

  @Field(() => Gene, { description: 'The gene.' })
  node!: unknown;
}

@ObjectType({ description: 'A page of genes.' })
export class GeneConnection {
  @Field(() => [GeneEdge], { description: 'The rows of the page.' })
  edges!: readonly GeneEdge[];

  @Field(() => [Gene], { description: 'The genes of the edges.' })
  nodes!: readonly unknown[];

  @Field(() => Int, { description: 'How many there are in all, on every page.' })
  totalCount!: number;

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  pageInfo!: PageInfo;

  @Field(() => [String], { description: 'Of the ids and symbols asked for, those that stand for no gene of the release, or for more than one.' })
  unmatched!: readonly string[];
}
