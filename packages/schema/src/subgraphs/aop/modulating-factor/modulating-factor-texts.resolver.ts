import { longTextsOf } from '../../../shared/long-text.resolver.ts';
import { ModulatingFactor } from './modulating-factor.type.ts';

export const ModulatingFactorTextsResolver = longTextsOf(() => ModulatingFactor, { description: 'What it is and how it acts.' });
