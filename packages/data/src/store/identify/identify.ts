import type { NodeType } from '../../records/release.record.ts';
import { NO_ROWS } from '../embedded/adjacency.ts';
import type { LinkTables } from '../embedded/adjacency.ts';
import { NODE_TYPES } from '../embedded/node-tables.ts';
import type { NodeTables } from '../embedded/node-tables.ts';
import type { Identification } from '../store.ts';
import { createGeneSymbols, looksLikeSymbol } from './gene-symbols.ts';
import { indexIdentifiers } from './identifier-index.ts';
import { curieOf, curieOfAccession } from './identifier-spelling.ts';
import { lazily } from '../../records/lazily.ts';
import { createNearestIds } from './nearest-ids.ts';

/** Longer than any id of a release, shorter than what would be a nuisance to compare. */
const LONGEST = 200;
const PROPOSALS = 5;

/** Texts of one call that get proposals; a list with more failures than that is wrong as a whole. */
const HELPED_TEXTS = 10;

const unknown = (nearest: readonly string[]): Identification => ({
  found: false,
  malformed: false,
  nearest: nearest.slice(0, PROPOSALS),
});
const malformed = (nearest: readonly string[] = []): Identification => ({ found: false, malformed: true, nearest });

/**
 * Finds what identifiers stand for. A text is read as a CURIE first; as the symbol of a gene only
 * where a gene is asked for, or where it can be nothing else: `AOP1` is a pathway, though HGNC has
 * it as an alias of PRDX3.
 */
export function createIdentifier(
  nodes: NodeTables,
  links: LinkTables,
): (texts: readonly string[], type?: NodeType) => readonly Identification[] {
  const index = indexIdentifiers(nodes);
  const symbols = lazily(() => createGeneSymbols(nodes.Gene.values()));
  const nearestIds = createNearestIds(nodes);

  const typeOf = (id: string, type: NodeType | undefined): NodeType | undefined =>
    (type === undefined ? NODE_TYPES : [type]).find((one) => nodes[one].has(id));

  const outcomesOfAop = (id: string): readonly string[] =>
    (links.eventsOfAop.get(id) ?? NO_ROWS).filter((row) => row.role === 'ADVERSE_OUTCOME').map((row) => row.event);

  /** What ids of the release mean where a type is asked for: themselves, or the one outcome of a pathway. */
  const readAs = (ids: readonly string[], type: NodeType | undefined): readonly string[] => {
    const fitting = ids.filter((id) => typeOf(id, type) !== undefined);
    return fitting.length > 0 || type !== 'AdverseOutcome' ? fitting : ids.flatMap(outcomesOfAop);
  };

  const answer = (ids: readonly string[], type: NodeType | undefined): Identification | null => {
    const [id] = ids;
    if (id === undefined) return null;
    const found = ids.length === 1 ? typeOf(id, type) : undefined;
    return found === undefined ? unknown(ids) : { found: true, type: found, id };
  };

  const identifySymbol = (text: string, type: NodeType | undefined): Identification | null =>
    type === undefined || type === 'Gene' ? answer(symbols().genesCalled(text), 'Gene') : null;

  /** What stands alone where a gene is asked for: a UniProt accession; a number is of no register. */
  const identifyBareGene = (text: string): Identification | null => {
    if (/^\d+$/u.test(text)) return malformed(index.idsOf(`hgnc:${text}`));
    const accession = curieOfAccession(text);
    return accession === null ? null : answer(readAs(index.idsOf(accession), 'Gene'), 'Gene');
  };

  const identify = (raw: string, type: NodeType | undefined, mayPropose: () => boolean): Identification => {
    const text = raw.trim();
    if (text === '' || raw.length > LONGEST || /\p{Cc}/u.test(text)) return malformed();

    const exact = index.idsOf(text.toLowerCase());
    const curie = exact.length > 0 ? text.toLowerCase() : curieOf(text, index.hasPrefix);
    const read = curie === null ? null : answer(readAs(index.idsOf(curie), type), type);
    if (read) return read;
    const called = curie === null || type === 'Gene' ? identifySymbol(text, type) : null;
    if (called) return called;
    const bare = curie === null && type === 'Gene' ? identifyBareGene(text) : null;
    if (bare) return bare;

    if (curie !== null) return unknown(mayPropose() ? nearestIds(curie, type, PROPOSALS) : []);
    if (!looksLikeSymbol(text) || (type !== undefined && type !== 'Gene')) return malformed();
    const near = mayPropose() ? symbols().genesNear(text, PROPOSALS) : [];
    return type === 'Gene' ? unknown(near) : malformed(near);
  };

  return (texts, type) => {
    let helped = 0;
    const mayPropose = (): boolean => (helped += 1) <= HELPED_TEXTS;
    return texts.map((text) => identify(text, type, mayPropose));
  };
}
