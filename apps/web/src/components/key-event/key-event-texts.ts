import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { textParts, type TextPart } from '../text/text-part.ts';

export const KeyEventTexts_keyEvent = graphql(`
  fragment KeyEventTexts_keyEvent on KeyEvent {
    description
  }
`);

/** The long texts of a key event in the order in which one would read them. */
export function keyEventTexts(masked: FragmentType<typeof KeyEventTexts_keyEvent>): readonly TextPart[] {
  const event = readFragment(KeyEventTexts_keyEvent, masked);
  return textParts([{ id: 'description', title: 'What happens', text: event.description, html: null }]);
}
