import { createHash } from 'node:crypto';
import type { AopRecord, KeyEventRecord } from '../../records/aop.record.ts';
import type { GeneAssociationRecord, GeneRecord } from '../../records/gene.record.ts';
import type { ReleaseContent } from '../../records/release.record.ts';
import { createMemoryFiles } from '../../sources/source-files.ts';
import type { Source, SourceInput } from '../../sources/source.ts';
import type { PlannedSource, ReleasePlan } from '../release-plan.ts';

/** Invented records with honest defaults; a test states only what it is about. */
export const gene = (id: string, more: Partial<GeneRecord> = {}): GeneRecord => ({
  type: 'Gene',
  id,
  symbol: id.replace('HGNC:', 'GENE'),
  name: `gene ${id}`,
  location: null,
  locusGroup: null,
  locusType: null,
  aliases: [],
  aliasNames: [],
  previousSymbols: [],
  previousNames: [],
  xrefs: [],
  groups: [],
  classes: [],
  classBasis: [],
  sources: ['source:genes'],
  ...more,
});

export const keyEvent = (id: string, more: Partial<KeyEventRecord> = {}): KeyEventRecord => ({
  type: 'KeyEvent',
  id,
  title: `event ${id}`,
  aliases: [],
  description: null,
  level: null,
  direction: null,
  components: [],
  tissue: null,
  cell: null,
  context: null,
  status: null,
  statusReason: null,
  evidenceScope: [],
  contradictions: [],
  aopWikiMatches: [],
  sourceUrl: null,
  note: null,
  basis: 'CURATED',
  sources: ['source:events'],
  references: [],
  referencesInherited: false,
  ...more,
});

export const aop = (id: string, more: Partial<AopRecord> = {}): AopRecord => ({
  type: 'Aop',
  id,
  title: `pathway ${id}`,
  aliases: [],
  origin: 'WIKI',
  originNote: null,
  status: { oecd: null, saaop: null, wiki: null },
  description: null,
  authors: null,
  sourceUrl: null,
  stressors: [],
  reconstruction: null,
  note: null,
  basis: 'CURATED',
  sources: ['source:events'],
  references: [],
  referencesInherited: false,
  ...more,
});

export const geneAssociation = (event: string, of: string, more: Partial<GeneAssociationRecord> = {}): GeneAssociationRecord => ({
  key: `${event} ${of} STATED`,
  event,
  gene: of,
  mentions: ['NAMED'],
  interactions: [],
  complexes: [],
  receptorOrigin: null,
  involvement: null,
  effectOnEvent: null,
  change: null,
  measuredAs: null,
  status: null,
  aops: null,
  context: null,
  sourceText: null,
  methods: [],
  misleading: null,
  note: null,
  basis: 'STATED',
  sources: ['source:events'],
  references: [],
  referencesInherited: false,
  ...more,
});

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
