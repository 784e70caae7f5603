import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { textParts, type TextPart } from '../text/text-part.ts';

export const RelationshipTexts_keyEventRelationship = graphql(`
  fragment RelationshipTexts_keyEventRelationship on KeyEventRelationship {
    biologicalPlausibility { text }
    empiricalSupport { text }
    uncertainties
  }
`);

/** The long texts of a relationship in the order in which one would read them. */
export function relationshipTexts(masked: FragmentType<typeof RelationshipTexts_keyEventRelationship>): readonly TextPart[] {
  const relationship = readFragment(RelationshipTexts_keyEventRelationship, masked);
  return textParts([
    { id: 'plausibility', title: 'Biological plausibility', text: relationship.biologicalPlausibility?.text ?? null, html: null },
    { id: 'support', title: 'Empirical support', text: relationship.empiricalSupport?.text ?? null, html: null },
    { id: 'uncertainties', title: 'Uncertainties and inconsistencies', text: relationship.uncertainties, html: null },
  ]);
}
