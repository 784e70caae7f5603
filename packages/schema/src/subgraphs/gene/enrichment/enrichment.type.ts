import type { Basis } from '@sequela/data';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { declareEdgeConnection } from '../../../shared/edge-connection.ts';
import { BasisEnum } from '../../../shared/evidence.vocabulary.ts';
import { Gene } from '../gene/gene.type.ts';
import { AdverseOutcome, Aop, KeyEvent } from '../stubs.ts';

@ObjectType({ description: 'A name or id of the request that led to no one gene.' })
export class UnmatchedGene {
  @Field(() => String, { description: 'As given.' })
  text!: string;

  @Field(() => [Gene], { description: 'Genes that share it as an alias or former symbol, or that are spelled almost like it; empty where there are none, or too many inputs failed to look.' })
  candidates!: readonly unknown[];
}

@ObjectType({ description: 'A text of the request that is neither the approved symbol of its gene nor its id.' })
export class OtherGeneName {
  @Field(() => String, { description: 'As given.' })
  text!: string;

  @Field(() => Gene, { description: 'The gene that it was taken for.' })
  gene!: unknown;
}

@ObjectType({ description: 'A key event tested against a list of genes.' })
export class EnrichedKeyEventEdge {
  @Field(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor!: string;

  @Field(() => KeyEvent, { description: 'The event.' })
  node!: unknown;

  @Field(() => Int, { description: 'Genes of the background that stand at the event.' })
  setSize!: number;

  @Field(() => Int, { description: 'How many of the genes asked about are among them.' })
  overlap!: number;

  @Field(() => [Gene], { description: 'Those genes, by id.' })
  matchedGenes!: readonly unknown[];

  @Field(() => Float, { nullable: true, description: 'Odds of a gene asked about standing at the event over those of another gene of the background; null where a zero makes it infinite or meaningless.' })
  oddsRatio!: number | null;

  @Field(() => Float, { description: 'Hypergeometric probability, one-sided, that so large an overlap comes by chance.' })
  p!: number;

  @Field(() => Float, { description: 'Benjamini-Hochberg q over all events tested: the share of false calls among those with this q or a smaller one.' })
  q!: number;
}

export const EnrichedKeyEventConnection = declareEdgeConnection('EnrichedKeyEventConnection', () => EnrichedKeyEventEdge, () => KeyEvent, 'key events that hold genes asked about, by p, then id');

@ObjectType({ description: 'An AOP whose events hold genes asked about. Counted, not tested: its events share genes and are not independent.' })
export class AopOverlapEdge {
  @Field(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor!: string;

  @Field(() => Aop, { description: 'The AOP.' })
  node!: unknown;

  @Field(() => Int, { description: 'Different genes asked about that stand at its events.' })
  overlap!: number;

  @Field(() => [Gene], { description: 'Those genes, by id.' })
  matchedGenes!: readonly unknown[];

  @Field(() => [KeyEvent], { description: 'Its events that hold at least one of them, by id.' })
  keyEvents!: readonly unknown[];
}

export const AopOverlapConnection = declareEdgeConnection('AopOverlapConnection', () => AopOverlapEdge, () => Aop, 'AOPs whose events hold genes asked about, most genes first, then id');

@ObjectType({ description: 'An adverse outcome to which events with genes asked about lead. Counted, not tested.' })
export class OutcomeOverlapEdge {
  @Field(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor!: string;

  @Field(() => AdverseOutcome, { description: 'The outcome.' })
  node!: unknown;

  @Field(() => Int, { description: 'Different genes asked about that stand at events which lead to it.' })
  overlap!: number;

  @Field(() => [Gene], { description: 'Those genes, by id.' })
  matchedGenes!: readonly unknown[];

  @Field(() => [KeyEvent], { description: 'The events that lead to it and hold at least one of them, by id.' })
  keyEvents!: readonly unknown[];
}

export const OutcomeOverlapConnection = declareEdgeConnection('OutcomeOverlapConnection', () => OutcomeOverlapEdge, () => AdverseOutcome, 'outcomes that events with genes asked about lead to, most genes first, then id');

@ObjectType({
  description: 'Where genes of an experiment overlap with genes annotated to key events. An overlap is not evidence that an event or an outcome occurs.',
})
export class Enrichment {
  @Field(() => String, { description: 'What the numbers mean, for a caption.' })
  note!: string;

  @Field(() => [BasisEnum], { description: 'How the genes of the sets are known to stand at their events.' })
  basis!: readonly Basis[];

  @Field(() => Int, { description: 'Different genes that the input stands for.' })
  geneCount!: number;

  @Field(() => [UnmatchedGene], { description: 'Input that led to no one gene, of both lists.' })
  unmatched!: readonly UnmatchedGene[];

  @Field(() => [OtherGeneName], { description: 'Aliases, former symbols and ids of other registers among the input, of both lists, with the genes they were taken for.' })
  otherNames!: readonly OtherGeneName[];

  @Field(() => Int, { description: 'Genes asked about that were not measured; they count for nothing.' })
  notMeasured!: number;

  @Field(() => Int, { description: 'The background: measured genes that stand at any event with the chosen basis.' })
  background!: number;

  @Field(() => Int, { description: 'Genes asked about that are in the background.' })
  drawn!: number;

  @Field(() => Int, { description: 'Events tested.' })
  tested!: number;

  @Field(() => Int, { description: 'Events not tested: they hold genes, but fewer than `minSetSize` of the background.' })
  tooSmall!: number;
}
