import { Field, Int, ObjectType } from 'type-graphql';
import { declareEdgeConnection } from '../../../shared/edge-connection.ts';
import { GeneAssociation } from '../gene-association/gene-association.type.ts';
import { Gene } from '../gene/gene.type.ts';
import { KeyEvent } from '../stubs.ts';

@ObjectType({ description: 'What one event contributes to an outcome by way of a gene. Contributions are never merged into one direction.' })
export class OutcomeGeneContribution extends GeneAssociation {
  @Field(() => KeyEvent, { description: 'The event at which the gene stands.' })
  event!: unknown;
}

@ObjectType({ description: 'A gene reported at events that lead to an outcome.' })
export class OutcomeGeneEdge {
  @Field(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor!: string;

  @Field(() => Gene, { description: 'The gene.' })
  node!: unknown;

  @Field(() => Int, { description: 'At how many of the events it stands.' })
  keyEventCount!: number;

  @Field(() => [OutcomeGeneContribution], { description: 'What is said of it, event by event, causes first.' })
  contributions!: readonly unknown[];
}

export const OutcomeGeneConnection = declareEdgeConnection('OutcomeGeneConnection', () => OutcomeGeneEdge, () => Gene, 'genes reported at the events that lead to an outcome, each once');
