import { coveredTexts, longTextsOf } from '../../../shared/long-text.resolver.ts';
import { Stressor } from './stressor.type.ts';

/** What is written of a stressor. */
export const StressorTextsResolver = longTextsOf(
  () => Stressor,
  coveredTexts('Stressor', {
    description: 'What it is.',
    exposureCharacterisation: 'How, where and how much of it people or animals are exposed to.',
  }),
);
