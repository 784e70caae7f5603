import type {
  CellAssociationRecord,
  CellTypeRecord,
  ClinicalParameterRecord,
  InteractionRecord,
  TestSystemRecord,
} from '../../../records/immune.record.ts';
import type { Placed } from '../../embedded-yaml/read-embedded-yaml.ts';
import { SOURCE_ID, cellAliasId, il2Id } from '../il2-iraop.ids.ts';
import { taxon, toContext, type Il2Register } from '../il2-iraop.register.ts';
import type { RawEvent } from '../raw/event.raw.ts';
import type { RawCellType, RawClinicalParameter, RawInteraction, RawTestSystem } from '../raw/immune.raw.ts';

/** CellPhoneDB's name of a complex as an id. */
export const complexId = (name: string): string => `cellphonedb:${name}`;

/** A cell type; definitions, synonyms and parents come with the Cell Ontology. */
export const parseCellType = ({ raw }: Placed<RawCellType>): CellTypeRecord => ({
  type: 'CellType',
  id: raw.clId ?? cellAliasId(raw.id),
  label: raw.label,
  definition: null,
  synonyms: [],
  aliases: raw.clId === null ? [] : [cellAliasId(raw.id)],
  parents: [],
  deprecated: false,
  sources: [SOURCE_ID],
});

/** The cells of an event: they share its references, basis, status and context. */
export function parseCellAssociations(at: Placed<RawEvent>, register: Il2Register): readonly CellAssociationRecord[] {
  const { raw } = at;
  const event = il2Id('event', raw.id);
  const seen = new Map<string, number>();
  return raw.cellTypes.map((placement) => {
    const cell = register.cell(at, 'cellTypes.cellType', placement.cellType);
    const number = (seen.get(cell) ?? 0) + 1;
    seen.set(cell, number);
    return {
      key: `${event}|${cell}|${raw.basis}${number > 1 ? `|${number}` : ''}`,
      event,
      cell,
      involvement: placement.role,
      status: raw.status,
      aops: null,
      context: toContext(raw.context),
      sourceText: placement.sourceText,
      ...register.provenance(at, raw),
      referencesInherited: true,
    };
  });
}

export function parseInteraction(at: Placed<RawInteraction>, register: Il2Register): InteractionRecord {
  const { raw } = at;
  return {
    type: 'Interaction',
    id: il2Id('interaction', raw.id),
    kind: raw.kind,
    sourceCell: raw.sourceCell === null ? null : register.cell(at, 'sourceCell', raw.sourceCell),
    targetCell: raw.targetCell === null ? null : register.cell(at, 'targetCell', raw.targetCell),
    mediators: register.all(register.gene, at, 'mediators', raw.mediators),
    mediatorComplex: raw.mediatorComplex,
    receptorSets: raw.receptorSets.map((set) => ({
      mediators: register.all(register.gene, at, 'receptorSets.mediators', set.mediators),
      complex: set.receptorComplex === null ? null : complexId(set.receptorComplex),
      receptors: register.all(register.gene, at, 'receptorSets.receptors', set.receptors),
      origin: set.from,
    })),
    receptorNote: raw.receptorNote,
    receptorNullReason: raw.receptorNullReason,
    effect: raw.effect,
    status: raw.status,
    events: register.all(register.event, at, 'events', raw.events),
    modulatingFactors: register.all(register.modulatingFactor, at, 'modulatingFactors', raw.modulatingFactors),
    aops: register.all(register.pathway, at, 'pathways', raw.pathways),
    context: toContext(raw.context),
    note: raw.note,
    ...register.provenance(at, raw),
  };
}

export function parseTestSystem(at: Placed<RawTestSystem>, register: Il2Register): TestSystemRecord {
  const { raw } = at;
  return {
    type: 'TestSystem',
    id: il2Id('testSystem', raw.id),
    name: raw.name,
    kind: raw.kind,
    species: raw.species.map(taxon),
    readouts: raw.readouts,
    events: raw.events.map(({ event, purpose }) => ({ event: register.event(at, 'events.event', event), purpose })),
    modulatingFactors: register.all(register.modulatingFactor, at, 'modulatingFactors', raw.modulatingFactors),
    usedWithStressor: raw.usedWithIl2,
    guideline: raw.guideline,
    aops: register.all(register.pathway, at, 'pathways', raw.pathways),
    note: raw.note,
    ...register.provenance(at, raw),
  };
}

export function parseClinicalParameter(at: Placed<RawClinicalParameter>, register: Il2Register): ClinicalParameterRecord {
  const { raw } = at;
  return {
    type: 'ClinicalParameter',
    id: il2Id('clinicalParameter', raw.id),
    name: raw.name,
    kind: raw.kind,
    genes: register.all(register.gene, at, 'genes', raw.genes),
    direction: raw.direction,
    events: register.all(register.event, at, 'events', raw.events),
    aops: register.all(register.pathway, at, 'pathways', raw.pathways),
    detail: raw.detail,
    ...register.provenance(at, raw),
  };
}
