import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { Source } from './source.type.ts';

export const SourceConnection = declarePlainConnection('Source', () => Source, 'sources');
