import type { GradedText as Graded, KeyEventRelationshipRecord } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { withHtml } from '../../../shared/graded-text.ts';
import { coveredTexts, longTextsOf } from '../../../shared/long-text.resolver.ts';
import { GradedText } from '../../../shared/statement.type.ts';
import { KeyEventRelationship } from './key-event-relationship.type.ts';

/** What the authors of a relationship wrote of it. */
export const RelationshipTextsResolver = longTextsOf(
  () => KeyEventRelationship,
  coveredTexts('KeyEventRelationship', {
    description: 'What it is and how the one event leads to the other.',
    uncertainties: 'What does not fit: uncertainties and inconsistencies of the evidence.',
    taxonomicEvidence: 'What supports its applicability to the taxa that are stated.',
    evidenceCollectionStrategy: 'How the evidence for it was searched for and chosen.',
    weightOfEvidenceText: 'The words of its authors on the weight of evidence as a whole; the grades belong to the AOP: see `aops`.',
    quantitativeDescription: 'What is known of how much of the cause brings how much of the effect.',
    responseResponse: 'How the size of the effect follows from the size of the cause.',
    timeScale: 'How long after the cause the effect shows.',
    feedbackLoops: 'Known feedforward and feedback loops that bear on it.',
    knownModulatingFactors: 'Known modulating factors, as text: what makes the effect stronger, weaker, earlier or later.',
  }),
);

@Resolver(() => KeyEventRelationship)
export class RelationshipGradesResolver {
  @FieldResolver(() => GradedText, { nullable: true, description: 'Whether it makes biological sense; null where no source in the release says.' })
  biologicalPlausibility(@Root() relationship: KeyEventRelationshipRecord, @Ctx() context: ApiContext): Graded | null {
    return graded(relationship, 'biologicalPlausibility', context);
  }

  @FieldResolver(() => GradedText, { nullable: true, description: 'What experiments support it.' })
  empiricalSupport(@Root() relationship: KeyEventRelationshipRecord, @Ctx() context: ApiContext): Graded | null {
    return graded(relationship, 'empiricalSupport', context);
  }
}

function graded(relationship: KeyEventRelationshipRecord, field: 'biologicalPlausibility' | 'empiricalSupport', context: ApiContext): Graded | null {
  if (relationship[field] === null) noteMissing(context, `KeyEventRelationship.${field}`, relationship.sources);
  return withHtml(relationship[field], relationship.html?.[field]);
}
