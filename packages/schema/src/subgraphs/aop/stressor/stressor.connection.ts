import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { Chemical, Stressor } from './stressor.type.ts';

export const StressorConnection = declarePlainConnection('Stressor', () => Stressor, 'stressors');
export const ChemicalConnection = declarePlainConnection('Chemical', () => Chemical, 'chemicals');
