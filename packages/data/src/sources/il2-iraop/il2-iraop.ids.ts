import type { Placed } from '../embedded-yaml/read-embedded-yaml.ts';
import { SourceError } from '../source.ts';

export const SOURCE_ID = 'source:il2-iraop';

/** What the files name by short ids, and under which prefix the graph knows it. */
const PREFIXES = {
  pathway: 'iraop:',
  event: 'iraop.events:',
  relationship: 'iraop.relationships:',
  stressor: 'iraop.stressor:',
  treatment: 'iraop.treatment:',
  testSystem: 'iraop.test:',
  clinicalParameter: 'iraop.clinical:',
  interaction: 'iraop.interactions:',
  modulatingFactor: 'iraop.modulating:',
  essentiality: 'iraop.essentiality:',
  reference: 'iraop.reference:',
} as const;
export type Il2Noun = keyof typeof PREFIXES;

export const il2Id = (noun: Il2Noun, id: string): string => `${PREFIXES[noun]}${id}`;
export const cellAliasId = (id: string): string => `iraop.cells:${id}`;

/** Any record that a reference can stand in. */
export type Place = Pick<Placed<unknown>, 'file' | 'record'>;

/** A reviewed file that contradicts itself: names file, record and field. */
export const il2Error = (at: Place, field: string, reason: string): SourceError =>
  new SourceError(SOURCE_ID, at.file, `${at.record}: ${field}: ${reason}`);
