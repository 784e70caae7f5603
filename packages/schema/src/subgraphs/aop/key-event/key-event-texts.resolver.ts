import { coveredTexts, longTextsOf } from '../../../shared/long-text.resolver.ts';
import { KeyEvent } from './key-event.type.ts';

/** What the authors of an event wrote of it. */
export const KeyEventTextsResolver = longTextsOf(
  () => KeyEvent,
  coveredTexts('KeyEvent', {
    description: 'What it is and what is known of it.',
    measurement: 'How it is measured or detected.',
    taxonomicEvidence: 'What supports its applicability to the taxa that are stated.',
    evidenceCollectionStrategy: 'How the evidence for it was searched for and chosen.',
  }),
);
