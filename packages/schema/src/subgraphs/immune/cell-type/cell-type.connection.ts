import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { CellType } from './cell-type.type.ts';

export const CellTypeConnection = declarePlainConnection('CellType', () => CellType, 'cell types');
