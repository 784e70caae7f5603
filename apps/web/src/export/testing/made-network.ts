import type { CausalNetwork, CellStatement, GeneStatement, NetworkEvent, NetworkRelationship } from '../network/network.ts';

/** Titles that a careless writer lets out of their place: markup, quotes, tabs, breaks, letters that turn the line, ten kilobytes. */
export const HOSTILE_TITLES: readonly string[] = [
  '<script>alert(1)</script>',
  `"quoted" and 'quoted' & ]]> <!-- -->`,
  'tab\tbreak\nreturn\rend',
  'right \u202Eto\u202C left \u2066isolate\u2069 \u061C',
  '=cmd|\'/c calc\'!A1',
  `long ${'a "b" <c>\n'.repeat(900)}end`,
  'emoji 🧬 and ｗｉｄｅ, Ångström, 血管漏出',
];

const KNOWN = { basis: 'STATED', status: 'DOCUMENTED', aops: null, references: ['pubmed:1'], referencesInherited: false, sources: ['source:one'], nameSources: ['source:names'] } as const;

export const geneStatement = (given: Partial<GeneStatement> = {}): GeneStatement => ({ ...KNOWN, id: 'HGNC:6001', symbol: 'IL2', isCytokine: true, isReceptor: false, involvement: 'LIGAND', effectOnEvent: 'PROMOTES', change: 'INCREASED', ...given });

export const cellStatement = (given: Partial<CellStatement> = {}): CellStatement => ({ ...KNOWN, id: 'CL:0000084', label: 'T cell', involvement: 'SOURCE', ...given });

export const networkEvent = (given: Partial<NetworkEvent> = {}): NetworkEvent => ({
  id: 'aop.events:1',
  title: 'An event',
  level: 'CELLULAR',
  direction: 'INCREASED',
  status: 'DOCUMENTED',
  sourceUrl: 'https://aopwiki.org/events/1',
  sources: ['source:one'],
  places: [{ aop: 'aop:40', role: 'KEY_EVENT', order: 1 }],
  role: 'KEY_EVENT',
  of: [],
  genes: [],
  cells: [],
  ...given,
});

export const networkRelationship = (given: Partial<NetworkRelationship> = {}): NetworkRelationship => ({
  id: 'aop.relationships:1',
  from: 'aop.events:1',
  fromTitle: 'An event',
  to: 'aop.events:2',
  toTitle: 'Another event',
  effect: 'PROMOTES',
  status: 'DOCUMENTED',
  evidenceKind: 'INTERVENTION',
  biologicalPlausibility: 'HIGH',
  empiricalSupport: 'MODERATE',
  basis: 'CURATED',
  sourceUrl: 'https://aopwiki.org/relationships/1',
  sources: ['source:one'],
  references: ['pubmed:2'],
  of: [],
  holdings: [{ aop: 'aop:40', adjacency: 'ADJACENT', weightOfEvidence: 'HIGH', quantitativeUnderstanding: 'LOW', quantitativeText: 'Not much.', status: 'DOCUMENTED' }],
  ...given,
});

interface MadeNetwork {
  readonly events?: readonly NetworkEvent[];
  readonly relationships?: readonly NetworkRelationship[];
  readonly provenance?: Partial<CausalNetwork['provenance']>;
}

/** A network as a reader of the graph would give it, one record a page. */
export function madeNetwork({ events = [networkEvent(), networkEvent({ id: 'aop.events:2', title: 'Another event' })], relationships = [networkRelationship()], provenance = {} }: MadeNetwork = {}): CausalNetwork {
  return {
    name: 'aop:40',
    aops: [{ id: 'aop:40', title: 'A pathway', origin: 'WIKI', originNote: null, licence: 'BY_SA', sourceUrl: 'https://aopwiki.org/aops/40', warning: null }],
    eventIds: events.map(({ id }) => id),
    relationshipIds: relationships.map(({ id }) => id),
    events: async function* () {
      for (const event of events) yield [event];
    },
    relationships: async function* () {
      for (const each of relationships) yield [each];
    },
    provenance: {
      title: 'A pathway (aop:40)',
      about: 'What it holds.',
      release: { id: 'r-1', date: '2026-11-22', title: 'A release' },
      licence: 'CC-BY-SA-4.0',
      licenceNote: null,
      sources: [{ id: 'source:one', name: 'One', version: '1', licence: 'CC-BY-4.0', licenceUrl: null, attribution: 'Give credit to One', url: null }],
      notes: ['Not the published pathway'],
      page: 'https://sequela.test/aops/aop:40',
      url: 'https://sequela.test/export/x/aops/aop:40',
      ...provenance,
    },
  };
}

/** Events with the titles above, each with a gene and a cell of that name, in a line. */
export function hostileNetwork(): CausalNetwork {
  const events = HOSTILE_TITLES.map((title, at) => networkEvent({ id: `aop.events:${at + 1}`, title, genes: [geneStatement({ id: `HGNC:${at}`, symbol: title })], cells: [cellStatement({ label: title })] }));
  const relationships = events.slice(1).map((event, at) => networkRelationship({ id: `aop.relationships:${at}`, from: `aop.events:${at + 1}`, fromTitle: HOSTILE_TITLES[at] ?? '', to: event.id, toTitle: event.title, references: [event.title] }));
  return madeNetwork({ events, relationships, provenance: { title: HOSTILE_TITLES.join(' '), notes: HOSTILE_TITLES } });
}

/** All of a file. */
export async function wholeText(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

/** Everything that comes, in its order. */
export async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
