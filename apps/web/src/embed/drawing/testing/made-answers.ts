import type { Chain } from '../../../components/chain/chain.ts';
import type { EmbedAnswer } from '../../embed-answer.ts';
import { embedAnswerOf } from '../../testing/embed-answer-of.ts';

const PATHWAY = `query ($id: ID!) {
  aop(id: $id) {
    id
    keyEvents(first: 500) { edges { role node { id title status level direction { value } } } }
    relationships(first: 500) { edges { adjacency weightOfEvidence node { id effect status upstream { id } downstream { id } } } }
  }
}`;
const CALLS: Readonly<Record<string, string>> = { H: 'HIGH', M: 'MODERATE', L: 'LOW' };

/** The answer that the graph gives to a question for a whole pathway; ids as in the graph. */
export function pathwayAnswer({ events, links }: Chain, set: Partial<EmbedAnswer> = {}): EmbedAnswer {
  const keyEvents = { edges: events.map(({ id, title, role, status, level = null, direction }) => ({ role, node: { id, title, status, level, direction: direction === null ? null : { value: direction } } })) };
  const relationships = { edges: links.map(({ id, from, to, effect, status, adjacent, grade }) => ({ adjacency: adjacent === null ? null : adjacent ? 'ADJACENT' : 'NON_ADJACENT', weightOfEvidence: grade === null ? 'NOT_GRADED' : (CALLS[grade] ?? null), node: { id, effect, status, upstream: { id: from }, downstream: { id: to } } })) };
  return embedAnswerOf(PATHWAY, { aop: { id: 'iraop:made', keyEvents, relationships } }, set);
}

/** A chain whose ids are those of the graph. */
export const withIds = ({ events, links }: Chain, set = 'iraop'): Chain => ({
  events: events.map((event) => ({ ...event, id: `${set}.events:${event.id}` })),
  links: links.map((link) => ({ ...link, id: `${set}.relationships:${link.id}`, from: `${set}.events:${link.from}`, to: `${set}.events:${link.to}` })),
});

const MATRIX = `query {
  keyEvents(first: 9) {
    nodes {
      id
      title
      cytokines(first: 9) { edges { change effectOnEvent involvement status basis context { system } node { id symbol name families { name } } } }
      receptors(first: 9) { edges { involvement status basis complexes { id name } node { id symbol name } } }
      cellTypes(first: 9) { edges { involvement status basis node { id label } } }
    }
  }
}`;

interface MadeGene {
  readonly symbol: string;
  readonly families?: readonly string[];
  readonly change?: string | null;
  readonly effectOnEvent?: string;
  readonly status?: string | null;
  readonly basis?: string;
}

export interface MadeEvent {
  readonly id: string;
  readonly title: string;
  readonly cytokines?: readonly MadeGene[];
  readonly receptors?: readonly { readonly symbol: string; readonly complexes: readonly string[] }[];
  readonly cells?: readonly string[];
}

/** The answer to a question for what is reported at events. */
export function matrixAnswer(events: readonly MadeEvent[], set: Partial<EmbedAnswer> = {}): EmbedAnswer {
  const nodes = events.map(({ id, title, cytokines = [], receptors = [], cells = [] }) => ({
    id,
    title,
    cytokines: { edges: cytokines.map(({ symbol, families = [], change = 'INCREASED', effectOnEvent = 'PROMOTES', status = 'DOCUMENTED', basis = 'STATED' }) => ({ change, effectOnEvent, involvement: 'EFFECTOR', status, basis, context: { system: 'IN_VIVO' }, node: { id: `HGNC:${idOf(symbol)}`, symbol, name: `name of ${symbol}`, families: families.map((name) => ({ name })) } })) },
    receptors: { edges: receptors.map(({ symbol, complexes }) => ({ involvement: 'RECEPTOR', status: 'DOCUMENTED', basis: 'STATED', complexes: complexes.map((name) => ({ id: `cellphonedb:${name}`, name })), node: { id: `HGNC:${idOf(symbol)}`, symbol, name: `name of ${symbol}` } })) },
    cellTypes: { edges: cells.map((label) => ({ involvement: 'SOURCE', status: null, basis: 'STATED', node: { id: `CL:${idOf(label)}`, label } })) },
  }));
  return embedAnswerOf(MATRIX, { keyEvents: { nodes } }, set);
}

/** A number for a name, the same each time. */
const idOf = (name: string): number => [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 99_991, 7);
