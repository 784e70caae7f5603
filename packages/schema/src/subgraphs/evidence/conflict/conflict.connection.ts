import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { Conflict } from './conflict.type.ts';

export const ConflictConnection = declarePlainConnection('Conflict', () => Conflict, 'conflicts between sources');
