import type { NodeType } from '../../records/release.record.ts';
import { NO_ROWS } from '../embedded/adjacency.ts';
import type { LinkTables } from '../embedded/adjacency.ts';
import { supportsInvolvement } from '../../records/association-kind.ts';

/** How many of something a record has, by its id. */
type Count = (id: string, links: LinkTables) => number;

const distinct = (ids: readonly string[]): number => new Set(ids).size;

const AOP_COUNTS: { readonly [T in NodeType]?: Count } = {
  KeyEvent: (id, links) => distinct((links.aopsOfEvent.get(id) ?? NO_ROWS).map((row) => row.aop)),
  AdverseOutcome: (id, links) =>
    (links.aopsOfEvent.get(id) ?? NO_ROWS).filter((row) => row.role === 'ADVERSE_OUTCOME').length,
  KeyEventRelationship: (id, links) => (links.aopsOfRelationship.get(id) ?? NO_ROWS).length,
  Stressor: (id, links) => (links.aopsOfStressor.get(id) ?? NO_ROWS).length,
};

const KEY_EVENT_COUNTS: { readonly [T in NodeType]?: Count } = {
  Aop: (id, links) => distinct((links.eventsOfAop.get(id) ?? NO_ROWS).map((row) => row.event)),
  AdverseOutcome: (id, links) =>
    distinct((links.eventsOfOutcome.get(id) ?? NO_ROWS).filter((row) => row.connected).map((row) => row.event)),
  Gene: (id, links) => distinct((links.eventsOfGene.get(id) ?? NO_ROWS).filter(supportsInvolvement).map((row) => row.event)),
  CellType: (id, links) => distinct((links.eventsOfCell.get(id) ?? NO_ROWS).filter(supportsInvolvement).map((row) => row.event)),
};

const none: Count = () => 0;

/** What AOP_COUNT counts for a type; always 0 where AOPs of the type mean nothing. */
export const aopCountOf = (type: NodeType): Count => AOP_COUNTS[type] ?? none;

/** What KEY_EVENT_COUNT counts: of an outcome the events that lead to it, of a gene those it stands at. */
export const keyEventCountOf = (type: NodeType): Count => KEY_EVENT_COUNTS[type] ?? none;
