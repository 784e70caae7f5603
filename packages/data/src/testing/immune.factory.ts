import type {
  CellAssociationRecord,
  CellTypeRecord,
  ClinicalParameterRecord,
  InteractionRecord,
  TestSystemRecord,
} from '../records/immune.record.ts';
import { provenance, TEST_SOURCE } from './provenance.factory.ts';

export const aCellType = (id: string, label: string, more: Partial<CellTypeRecord> = {}): CellTypeRecord => ({
  type: 'CellType',
  id,
  label,
  definition: null,
  synonyms: [],
  aliases: [],
  parents: [],
  deprecated: false,
  sources: [TEST_SOURCE],
  ...more,
});

export const aCellAssociation = (event: string, cell: string, more: Partial<CellAssociationRecord> = {}): CellAssociationRecord => ({
  key: `${event} ${cell} ${more.basis ?? 'STATED'}`,
  event,
  cell,
  involvement: null,
  status: null,
  aops: null,
  context: null,
  sourceText: null,
  ...provenance({ basis: 'STATED' }),
  ...more,
});

export const anInteraction = (id: string, more: Partial<InteractionRecord> = {}): InteractionRecord => ({
  type: 'Interaction',
  id,
  kind: 'CYTOKINE_RECEPTOR',
  sourceCell: null,
  targetCell: null,
  mediators: [],
  mediatorComplex: null,
  receptorSets: [],
  receptorNote: null,
  receptorNullReason: null,
  effect: `effect of ${id}`,
  status: 'DOCUMENTED',
  events: [],
  modulatingFactors: [],
  aops: [],
  context: null,
  note: null,
  ...provenance({ basis: 'STATED' }),
  ...more,
});

export const aTestSystem = (id: string, more: Partial<TestSystemRecord> = {}): TestSystemRecord => ({
  type: 'TestSystem',
  id,
  name: `test ${id}`,
  kind: 'IN_VITRO',
  species: [],
  readouts: [],
  events: [],
  modulatingFactors: [],
  usedWithStressor: null,
  guideline: null,
  aops: [],
  note: null,
  ...provenance({ basis: 'STATED' }),
  ...more,
});

export const aClinicalParameter = (id: string, more: Partial<ClinicalParameterRecord> = {}): ClinicalParameterRecord => ({
  type: 'ClinicalParameter',
  id,
  name: `parameter ${id}`,
  kind: 'LABORATORY',
  genes: [],
  direction: null,
  events: [],
  aops: [],
  detail: null,
  ...provenance({ basis: 'STATED' }),
  ...more,
});
