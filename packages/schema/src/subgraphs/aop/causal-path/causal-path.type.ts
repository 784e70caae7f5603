import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../shared/page-info.type.ts';
import { Taxon } from '../../../shared/provenance.type.ts';
import { Aop } from '../aop/aop.type.ts';
import { KeyEvent } from '../key-event/key-event.type.ts';
import { KeyEventRelationship } from '../key-event-relationship/key-event-relationship.type.ts';

@ObjectType({ description: 'One relationship on the way from event to event.' })
export class PathStep {
  @Field(() => KeyEvent, { description: 'Where the step starts.' })
  upstream!: unknown;

  @Field(() => KeyEvent, { description: 'Where it leads.' })
  downstream!: unknown;

  @Field(() => KeyEventRelationship, { description: 'The relationship, whose evidence belongs to it and to each AOP that holds it.' })
  relationship!: unknown;

  @Field(() => [Aop], { description: 'The AOPs that hold the relationship.' })
  aops!: readonly unknown[];

  @Field(() => Boolean, { description: 'True where no AOP that holds it says that the two events follow each other directly: something happens in between.' })
  isShortcut!: boolean;
}

@ObjectType({ description: 'For whom the steps of a path are stated to hold together. What is not stated is not "does not apply".' })
export class TaxonOverlap {
  @Field(() => [Taxon], {
    description: 'Taxa for which every step that states any taxon is stated, for the taxon itself or a group that contains it. Empty where the steps are stated for different ones, or none states any.',
  })
  taxa!: readonly Taxon[];

  @Field(() => Int, { description: 'Steps whose relationship states at least one taxon.' })
  statedSteps!: number;

  @Field(() => Int, { description: 'Steps whose relationship states none.' })
  unstatedSteps!: number;
}

@ObjectType({
  description:
    'A chain of relationships from one event to another. Where it is within no AOP, it was put together from relationships of several AOPs and reviewed by nobody as a whole.',
})
export class CausalPath {
  @Field(() => [PathStep], { description: 'The relationships, in causal order. No event stands in a path twice.' })
  steps!: readonly PathStep[];

  @Field(() => Int, { description: 'How many relationships it has.' })
  length!: number;

  @Field(() => Boolean, { description: 'True where at least one AOP holds the whole path.' })
  withinOneAop!: boolean;

  @Field(() => [Aop], { description: 'The AOPs that hold the whole path; empty where it crosses from AOP to AOP.' })
  withinAops!: readonly unknown[];

  @Field(() => Int, { description: 'How often one must change the AOP along it, at least.' })
  aopSwitches!: number;

  @Field(() => Boolean, { description: 'True where a step joins events that no AOP calls adjacent.' })
  usesShortcut!: boolean;

  @Field(() => TaxonOverlap, { description: 'For whom all its steps are stated to hold.' })
  applicabilityOverlap!: TaxonOverlap;

  @Field(() => String, { nullable: true, description: 'What to know before relying on it; set for every path that is within no single AOP.' })
  note!: string | null;
}

@ObjectType({ description: 'A path in a list.' })
export class PathEdge {
  @Field(() => String, { description: 'Name of the path within this answer.' })
  cursor!: string;

  @Field(() => CausalPath, { description: 'The path.' })
  node!: CausalPath;
}

@ObjectType({ description: 'Paths between two events: those inside one AOP first, then the shortest, then those with the fewest changes of AOP.' })
export class PathConnection {
  @Field(() => [PathEdge], { description: 'The paths, one per edge.' })
  edges!: readonly PathEdge[];

  @Field(() => [CausalPath], { description: 'The paths.' })
  nodes!: readonly CausalPath[];

  @Field(() => Int, { description: 'How many paths this answer has. There may be more: see `complete`.' })
  totalCount!: number;

  @Field(() => Boolean, {
    description: 'True where these are all paths up to `maxLength`. False where the search stopped early: at `first`, or because the network is too tangled to try every way.',
  })
  complete!: boolean;

  @Field(() => PageInfo, { description: '`hasNextPage` is the opposite of `complete`; ask again with a larger `first` for more.' })
  pageInfo!: PageInfo;
}
