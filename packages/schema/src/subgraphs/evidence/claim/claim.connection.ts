import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { Claim } from './claim.type.ts';

export const ClaimConnection = declarePlainConnection('Claim', () => Claim, 'claims');
