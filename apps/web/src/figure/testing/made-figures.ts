import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Chain, ChainEvent, ChainLink } from '../../components/chain/chain.ts';
import { numberByRank } from '../../components/chain/unfold-cycles.ts';
import type { MatrixStatement } from '../../components/matrix/matrix.ts';
import type { FigureHead } from '../figure-head.ts';

export const HEAD: FigureHead = {
  kind: 'Adverse outcome pathway',
  id: 'made:1',
  title: 'A made pathway',
  facts: 'as many events as it takes',
  notes: ['Reconstruction, made for a test'],
  sources: ['Made source (CC-BY-4.0): who made it', 'Another source (CC0-1.0): nobody in particular'],
  licence: 'CC-BY-4.0',
  release: { id: 'r-made', date: '2026-03-01' },
  url: 'http://sequela.example/aops/made:1',
};

export const madeEvent = (number: number, rank: number, given: Partial<ChainEvent> = {}): ChainEvent => ({ id: `made.events:${number}`, number, title: `Event ${number} of some length, Neuroinflammation`, role: 'KEY_EVENT', rank, status: 'DOCUMENTED', direction: 'INCREASED', level: 'CELLULAR', ...given });
export const madeLink = (from: number, to: number, given: Partial<ChainLink> = {}): ChainLink => ({ id: `made.relationships:${from}-${to}`, from: `made.events:${from}`, to: `made.events:${to}`, status: 'DOCUMENTED', effect: 'PROMOTES', adjacent: true, grade: 'M', ...given });

/** Events in ranks, each led to by every event of the rank before. */
export function ranksOf(...sizes: readonly number[]): Chain {
  const ranks: number[][] = [];
  let count = 0;
  for (const size of sizes) ranks.push(Array.from({ length: size }, () => (count += 1)));
  const events = ranks.flatMap((rank, at) => rank.map((number) => madeEvent(number, at, { role: at === 0 ? 'MOLECULAR_INITIATING_EVENT' : at === sizes.length - 1 ? 'ADVERSE_OUTCOME' : 'KEY_EVENT' })));
  return { events, links: ranks.slice(1).flatMap((rank, at) => rank.flatMap((to) => (ranks[at] ?? []).map((from) => madeLink(from, to)))) };
}

/** So many events, four in a rank, each led to by two of the rank before and one from further back. */
export function wideOf(count: number): Chain {
  const events = Array.from({ length: count }, (_, at) => madeEvent(at + 1, Math.floor(at / 4), { role: at < 4 ? 'MOLECULAR_INITIATING_EVENT' : at >= count - 2 ? 'ADVERSE_OUTCOME' : 'KEY_EVENT' }));
  const links = events.flatMap(({ number }) => [number - 4, number - 3, number - 13].filter((from) => from > 0 && Math.floor((from - 1) / 4) < Math.floor((number - 1) / 4)).map((from) => madeLink(from, number)));
  return { events, links };
}

interface RawPathway {
  readonly id: string;
  readonly mie: string;
  readonly adverseOutcome: string;
  readonly keyEventSequence: readonly string[];
  readonly sideBranchEvents: readonly string[];
}
interface RawRelationship {
  readonly id: string;
  readonly upstream: string;
  readonly downstream: string;
  readonly pathways: readonly string[];
  readonly adjacency: string;
  readonly status: ChainLink['status'];
}

const read = <T>(file: string): T => parse(readFileSync(join(__dirname, '../../../../../packages/data/embedded/il2-iraop', file), 'utf8')) as T;

/** A pathway of the embedded release, read from its files alone. */
export function embeddedPathway(id: string): Chain {
  const pathway = read<readonly RawPathway[]>('pathways.yaml').find((each) => each.id === id);
  if (pathway === undefined) throw new Error(`No pathway ${id} in pathways.yaml`);
  const ids = [...new Set([...pathway.keyEventSequence, ...pathway.sideBranchEvents])];
  const links = read<readonly RawRelationship[]>('relationships.yaml')
    .filter(({ pathways, upstream, downstream }) => pathways.includes(id) && ids.includes(upstream) && ids.includes(downstream))
    .map(({ id: link, upstream, downstream, adjacency, status }): ChainLink => ({ id: link, from: upstream, to: downstream, status, effect: 'PROMOTES', adjacent: adjacency === 'ADJACENT', grade: null }));
  const events = ids.map((event, at): ChainEvent => ({ id: event, number: at + 1, title: event.replaceAll('-', ' '), role: event === pathway.mie ? 'MOLECULAR_INITIATING_EVENT' : event === pathway.adverseOutcome ? 'ADVERSE_OUTCOME' : 'KEY_EVENT', rank: 0, status: null, direction: null }));
  return { events: numberByRank(events, links), links };
}

export const EMBEDDED_PATHWAYS = ['skin-rash', 'hepatotoxicity', 'vascular-leakage'] as const;

export const madeStatement = (event: number, row: string, given: Partial<MatrixStatement> = {}): MatrixStatement => ({
  key: `${event} ${row}`,
  eventId: `made.events:${event}`,
  rowId: row,
  rowLabel: row,
  rowDetail: null,
  group: 'Made things',
  subject: null,
  anchor: 'x',
  sense: 'INCREASED',
  changeWords: 'increased',
  involvement: 'effector',
  hinders: false,
  status: 'DOCUMENTED',
  basis: 'STATED',
  system: 'IN_VIVO',
  ...given,
});
