import type { AopEventRecord, KeyEventRecord, ManifestationRecord } from '../../../records/aop.record.ts';
import type { EventMatch, EventRole } from '../../../records/vocabularies.ts';
import type { Placed } from '../../embedded-yaml/read-embedded-yaml.ts';
import { SOURCE_ID, il2Error, il2Id } from '../il2-iraop.ids.ts';
import { toContext, type Il2Register } from '../il2-iraop.register.ts';
import type { RawEvent } from '../raw/event.raw.ts';

const MATCHES: { readonly [M in RawEvent['aopWikiKeyEvents'][number]['match']]: EventMatch } = {
  exact: 'EXACT',
  close: 'CLOSE',
  broad: 'BROAD',
  narrow: 'NARROW',
  oppositeDirection: 'OPPOSITE_DIRECTION',
};

const ROLES: { readonly [T in Exclude<RawEvent['type'], 'MANIFESTATION'>]: EventRole } = {
  MIE: 'MOLECULAR_INITIATING_EVENT',
  KE: 'KEY_EVENT',
  AO: 'ADVERSE_OUTCOME',
};

/** What an event of a chain and a manifestation have in common. */
const sharedFields = (at: Placed<RawEvent>, register: Il2Register) =>
  ({
    id: il2Id('event', at.raw.id),
    title: at.raw.title,
    aliases: at.raw.aliases,
    description: at.raw.description,
    level: at.raw.organisationLevel,
    direction: { value: at.raw.direction, basis: at.raw.directionBasis },
    components: at.raw.components,
    tissue: at.raw.tissue,
    context: toContext(at.raw.context),
    status: at.raw.status,
    statusReason: at.raw.statusReason,
    contradictions: register.contradictions(at, at.raw.contradictions),
    aopWikiMatches: at.raw.aopWikiKeyEvents.map(({ id, match }) => ({
      id: id.replace(/^KE:/, 'aop.events:'),
      match: MATCHES[match],
    })),
    note: at.raw.note,
    ...register.provenance(at, at.raw),
  }) as const;

/** An event of a chain, whatever its role. */
export const parseKeyEvent = (at: Placed<RawEvent>, register: Il2Register): KeyEventRecord => ({
  type: 'KeyEvent',
  ...sharedFields(at, register),
  cell: null,
  evidenceScope: register.scopes(at, at.raw.evidenceScope),
  sourceUrl: null,
});

/** A sign of an outcome; it is in no chain. */
export function parseManifestation(at: Placed<RawEvent>, register: Il2Register): ManifestationRecord {
  const { raw } = at;
  if (raw.manifestationOf === undefined) throw il2Error(at, 'manifestationOf', 'is missing; name the outcome');
  if (raw.evidenceScope.length > 0) throw il2Error(at, 'evidenceScope', 'has no meaning for a manifestation; leave it empty');
  return {
    type: 'Manifestation',
    ...sharedFields(at, register),
    outcome: register.chainEvent(at, 'manifestationOf', raw.manifestationOf),
    aops: register.all(register.pathway, at, 'pathways', raw.pathways),
    proposedDrivers: (raw.proposedDrivers ?? []).map((driver) => ({
      event: register.chainEvent(at, 'proposedDrivers.event', driver.event),
      status: driver.status,
      statement: driver.statement,
      references: register.all(register.reference, at, 'proposedDrivers.references', driver.references),
      basis: driver.basis,
    })),
  };
}

/** One row per pathway of the event; none for a manifestation. Essentiality stands in experiments, not in calls. */
export function parseAopEvents(at: Placed<RawEvent>, register: Il2Register): readonly AopEventRecord[] {
  const { type, pathways, id } = at.raw;
  if (type === 'MANIFESTATION') return [];
  return pathways.map((pathway) => ({
    aop: register.pathway(at, 'pathways', pathway),
    event: il2Id('event', id),
    role: ROLES[type],
    essentialityCall: null,
    essentialityText: null,
    sources: [SOURCE_ID],
  }));
}
