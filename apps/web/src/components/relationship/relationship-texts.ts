import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { otherTextParts, textParts, type TextPart } from '../text/text-part.ts';

export const RelationshipTexts_keyEventRelationship = graphql(`
  fragment RelationshipTexts_keyEventRelationship on KeyEventRelationship {
    description
    descriptionHtml: description(format: HTML)
    biologicalPlausibility { text html: text(format: HTML) }
    empiricalSupport { text html: text(format: HTML) }
    uncertainties
    uncertaintiesHtml: uncertainties(format: HTML)
    weightOfEvidenceText
    weightOfEvidenceTextHtml: weightOfEvidenceText(format: HTML)
    quantitativeDescription
    quantitativeDescriptionHtml: quantitativeDescription(format: HTML)
    responseResponse
    responseResponseHtml: responseResponse(format: HTML)
    timeScale
    timeScaleHtml: timeScale(format: HTML)
    feedbackLoops
    feedbackLoopsHtml: feedbackLoops(format: HTML)
    knownModulatingFactors
    knownModulatingFactorsHtml: knownModulatingFactors(format: HTML)
    taxonomicEvidence
    taxonomicEvidenceHtml: taxonomicEvidence(format: HTML)
    evidenceCollectionStrategy
    evidenceCollectionStrategyHtml: evidenceCollectionStrategy(format: HTML)
    otherTexts { name text html: text(format: HTML) }
  }
`);

/** The long texts of a relationship in the order in which one would read them. */
export function relationshipTexts(masked: FragmentType<typeof RelationshipTexts_keyEventRelationship>): readonly TextPart[] {
  const said = readFragment(RelationshipTexts_keyEventRelationship, masked);
  const texts = textParts([
    { id: 'description', title: 'Description', text: said.description, html: said.descriptionHtml },
    { id: 'plausibility', title: 'Biological plausibility', text: said.biologicalPlausibility?.text ?? null, html: said.biologicalPlausibility?.html ?? null },
    { id: 'support', title: 'Empirical support', text: said.empiricalSupport?.text ?? null, html: said.empiricalSupport?.html ?? null },
    { id: 'uncertainties', title: 'Uncertainties and inconsistencies', text: said.uncertainties, html: said.uncertaintiesHtml },
    { id: 'weight-of-evidence', title: 'Weight of evidence', text: said.weightOfEvidenceText, html: said.weightOfEvidenceTextHtml },
    { id: 'quantitative', title: 'Quantitative understanding', text: said.quantitativeDescription, html: said.quantitativeDescriptionHtml },
    { id: 'response-response', title: 'Response to response', text: said.responseResponse, html: said.responseResponseHtml },
    { id: 'time-scale', title: 'Time scale', text: said.timeScale, html: said.timeScaleHtml },
    { id: 'feedback', title: 'Feedforward and feedback loops', text: said.feedbackLoops, html: said.feedbackLoopsHtml },
    { id: 'known-factors', title: 'Known modulating factors', text: said.knownModulatingFactors, html: said.knownModulatingFactorsHtml },
    { id: 'taxonomic-evidence', title: 'Evidence across taxa', text: said.taxonomicEvidence, html: said.taxonomicEvidenceHtml },
    { id: 'collection-strategy', title: 'How evidence was collected', text: said.evidenceCollectionStrategy, html: said.evidenceCollectionStrategyHtml },
  ]);
  return [...texts, ...otherTextParts(said.otherTexts)];
}
