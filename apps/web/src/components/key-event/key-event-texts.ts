import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { otherTextParts, textParts, type TextPart } from '../text/text-part.ts';

export const KeyEventTexts_keyEvent = graphql(`
  fragment KeyEventTexts_keyEvent on KeyEvent {
    description
    descriptionHtml: description(format: HTML)
    measurement
    measurementHtml: measurement(format: HTML)
    taxonomicEvidence
    taxonomicEvidenceHtml: taxonomicEvidence(format: HTML)
    evidenceCollectionStrategy
    evidenceCollectionStrategyHtml: evidenceCollectionStrategy(format: HTML)
    otherTexts { name text html: text(format: HTML) }
  }
`);

/** The long texts of a key event: what it is, and what else its source says. */
export function keyEventTexts(masked: FragmentType<typeof KeyEventTexts_keyEvent>): { readonly main: readonly TextPart[]; readonly further: readonly TextPart[] } {
  const event = readFragment(KeyEventTexts_keyEvent, masked);
  return {
    main: textParts([
      { id: 'description', title: 'What happens', text: event.description, html: event.descriptionHtml },
      { id: 'measurement', title: 'How it is measured', text: event.measurement, html: event.measurementHtml },
    ]),
    further: [
      ...textParts([
        { id: 'taxonomic-evidence', title: 'Evidence across taxa', text: event.taxonomicEvidence, html: event.taxonomicEvidenceHtml },
        { id: 'collection-strategy', title: 'How evidence was collected', text: event.evidenceCollectionStrategy, html: event.evidenceCollectionStrategyHtml },
      ]),
      ...otherTextParts(event.otherTexts),
    ],
  };
}
