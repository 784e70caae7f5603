import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { AdverseOutcome } from './adverse-outcome.type.ts';

export const AdverseOutcomeConnection = declarePlainConnection('AdverseOutcome', () => AdverseOutcome, 'adverse outcomes');
