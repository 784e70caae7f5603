import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { ClinicalParameter } from './clinical-parameter.type.ts';

export const ClinicalParameterConnection = declarePlainConnection(
  'ClinicalParameter',
  () => ClinicalParameter,
  'clinical parameters',
);
