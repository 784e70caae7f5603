import { createHash } from 'node:crypto';
import type { AopRecord, KeyEventRecord } from '../../records/aop.record.ts';
import type { GeneAssociationRecord, GeneRecord } from '../../records/gene.record.ts';
import type { ReleaseContent } from '../../records/release.record.ts';
import { createMemoryFiles } from '../../sources/source-files.ts';
import type { Source, SourceInput } from '../../sources/source.ts';
import { aKeyEvent, anAop } from '../../testing/aop.factory.ts';
import { aGene, aGeneAssociation } from '../../testing/gene.factory.ts';
import type { PlannedSource, ReleasePlan } from '../release-plan.ts';

/** The shared factories, with the tiny sources of these tests in place of their one. */
const EVENTS = { basis: 'CURATED', sources: ['source:events'] } as const;

export const gene = (id: string, more: Partial<GeneRecord> = {}): GeneRecord =>
  aGene(id, id.replace('HGNC:', 'GENE'), { name: `gene ${id}`, sources: ['source:genes'], ...more });

export const keyEvent = (id: string, more: Partial<KeyEventRecord> = {}): KeyEventRecord => aKeyEvent(id, { ...EVENTS, ...more });

export const aop = (id: string, more: Partial<AopRecord> = {}): AopRecord => anAop(id, { ...EVENTS, ...more });

export const geneAssociation = (event: string, of: string, more: Partial<GeneAssociationRecord> = {}): GeneAssociationRecord =>
  aGeneAssociation(event, of, { key: `${event} ${of} STATED`, sources: EVENTS.sources, ...more });

/** A source that reads one file and then says what the test gives it to say. */
export function tinySource(
  name: string,
  tables: Partial<ReleaseContent> | ((input: SourceInput) => Partial<ReleaseContent>),
  date: string | null = '2026-01-02',
): PlannedSource {
  const path = `${name}/data.txt`;
  const texts = { [path]: `text of ${name}` };
  const source: Source = {
    description: {
      id: `source:${name}`,
      name,
      description: `The invented source ${name}.`,
      version: null,
      date,
      licence: 'CC0-1.0',
      licenceUrl: null,
      attribution: name,
      url: null,
    },
    requires: [path],
    optional: [],
    read(input) {
      input.files.text(path);
      return { tables: typeof tables === 'function' ? tables(input) : tables };
    },
  };
  return {
    source,
    files: createMemoryFiles(texts),
    fingerprint: (file) => ({
      bytes: Buffer.byteLength(texts[file] ?? ''),
      sha256: createHash('sha256').update(texts[file] ?? '').digest('hex'),
    }),
  };
}

export const tinyPlan = (sources: readonly PlannedSource[], more: Partial<ReleasePlan> = {}): ReleasePlan => ({
  title: 'A release for tests',
  kind: 'FULL',
  licence: 'CC0-1.0',
  sources,
  joins: [],
  ...more,
});
