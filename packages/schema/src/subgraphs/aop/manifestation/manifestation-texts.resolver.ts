import { longTextsOf } from '../../../shared/long-text.resolver.ts';
import { Manifestation } from './manifestation.type.ts';

export const ManifestationTextsResolver = longTextsOf(() => Manifestation, { description: 'What it is and what is known of it.' });
