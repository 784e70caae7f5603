import type { AopRecord, EssentialityRecord, ModulatingFactorRecord } from '../../../records/aop.record.ts';
import type { Placed } from '../../embedded-yaml/read-embedded-yaml.ts';
import { il2Id } from '../il2-iraop.ids.ts';
import { toContext, type Il2Register } from '../il2-iraop.register.ts';
import type { RawEssentiality, RawModulatingFactor, RawPathway } from '../raw/pathway.raw.ts';

/** A pathway; its members and relationships are rows of their own. */
export function parsePathway(at: Placed<RawPathway>, register: Il2Register): AopRecord {
  const { raw } = at;
  const events = (field: 'keyEventSequence' | 'sideBranchEvents' | 'readingOrder'): readonly string[] =>
    register.all(register.chainEvent, at, field, raw[field]);
  return {
    type: 'Aop',
    id: il2Id('pathway', raw.id),
    title: raw.title,
    aliases: raw.aliases,
    origin: raw.origin,
    originNote: raw.originNote,
    status: { oecd: null, saaop: null, wiki: null },
    description: null,
    authors: null,
    sourceUrl: null,
    stressors: [register.stressor(at, 'stressor', raw.stressor)],
    reconstruction: {
      publishedAop: register.reference(at, 'publishedIrAop', raw.publishedIrAop),
      mapReference: register.reference(at, 'mapReference', raw.mapReference),
      statusOfPublishedAop: raw.statusOfPublishedIrAop,
      orderBasis: raw.orderBasis,
      completeness: raw.completeness,
      keyEventSequence: events('keyEventSequence'),
      sideBranchEvents: events('sideBranchEvents'),
      readingOrder: events('readingOrder'),
    },
    note: raw.note,
    ...register.provenance(at, raw),
  };
}

export function parseModulatingFactor(at: Placed<RawModulatingFactor>, register: Il2Register): ModulatingFactorRecord {
  const { raw } = at;
  return {
    type: 'ModulatingFactor',
    id: il2Id('modulatingFactor', raw.id),
    title: raw.title,
    description: raw.description,
    cellTypes: register.all(register.cell, at, 'cellTypes', raw.cellTypes),
    genes: register.all(register.gene, at, 'genes', raw.genes),
    effect: raw.effect,
    onRelationship: raw.onRelationship === null ? null : register.relationship(at, 'onRelationship', raw.onRelationship),
    onEvent: raw.onEvent === null ? null : register.chainEvent(at, 'onEvent', raw.onEvent),
    aops: register.all(register.pathway, at, 'pathways', raw.pathways),
    context: toContext(raw.context),
    status: raw.status,
    note: raw.note,
    ...register.provenance(at, raw),
  };
}

export function parseEssentiality(at: Placed<RawEssentiality>, register: Il2Register): EssentialityRecord {
  const { raw } = at;
  return {
    type: 'Essentiality',
    id: il2Id('essentiality', raw.id),
    event: raw.event === null ? null : register.event(at, 'event', raw.event),
    modulatingFactor: raw.modulatingFactor === null ? null : register.modulatingFactor(at, 'modulatingFactor', raw.modulatingFactor),
    aop: raw.pathway === null ? null : register.pathway(at, 'pathway', raw.pathway),
    intervention: raw.intervention,
    what: raw.what,
    effectOnOutcome: raw.effectOnOutcome,
    statement: raw.statement,
    context: toContext(raw.context),
    ...register.provenance(at, raw),
  };
}
