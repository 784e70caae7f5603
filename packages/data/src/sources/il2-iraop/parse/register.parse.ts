import type { ReferenceRecord } from '../../../records/evidence.record.ts';
import type { ChemicalRecord, StressorRecord, TreatmentRecord } from '../../../records/stressor.record.ts';
import type { Placed } from '../../embedded-yaml/read-embedded-yaml.ts';
import { SOURCE_ID, il2Id } from '../il2-iraop.ids.ts';
import type { Il2Register } from '../il2-iraop.register.ts';
import type { RawReference, RawStressor, RawTreatment } from '../raw/register.raw.ts';

export const parseReference = ({ raw }: Placed<RawReference>): ReferenceRecord => ({
  type: 'Reference',
  ...raw,
  id: il2Id('reference', raw.id),
  sources: [SOURCE_ID],
});

const chemicalId = (casNumber: string): string => `cas:${casNumber}`;

export function parseStressor(at: Placed<RawStressor>, register: Il2Register): StressorRecord {
  const { raw } = at;
  return {
    type: 'Stressor',
    id: il2Id('stressor', raw.id),
    name: raw.name,
    description: raw.description,
    synonyms: raw.synonyms,
    chemicals: [chemicalId(raw.casNumber)],
    gene: register.gene(at, 'gene', raw.gene),
    regimens: raw.regimens.map((regimen) => ({
      id: regimen.id,
      title: regimen.title,
      description: regimen.description,
      references: register.all(register.reference, at, `regimens.${regimen.id}.references`, regimen.references),
      basis: regimen.basis,
      note: regimen.note,
    })),
    ...register.provenance(at, raw),
  };
}

/** The substance that the stressor is. */
export const parseChemical = ({ raw }: Placed<RawStressor>): ChemicalRecord => ({
  type: 'Chemical',
  id: chemicalId(raw.casNumber),
  label: raw.name,
  casNumber: raw.casNumber,
  synonyms: raw.synonyms,
  xrefs: [],
  sources: [SOURCE_ID],
});

export function parseTreatment(at: Placed<RawTreatment>, register: Il2Register): TreatmentRecord {
  const { raw } = at;
  return {
    type: 'Treatment',
    id: il2Id('treatment', raw.id),
    title: raw.title,
    stressor: register.stressor(at, 'stressor', raw.stressor),
    aops: register.all(register.pathway, at, 'pathways', raw.pathways),
    relatedResources: raw.relatedResources.map((page) => `page:${page}`),
    sources: [SOURCE_ID],
  };
}
