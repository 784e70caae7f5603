import type { ReferenceRecord } from '../../records/evidence.record.ts';
import type { NodeTables } from '../embedded/node-tables.ts';
import { NODE_TYPES } from '../embedded/node-tables.ts';
import { prefixOf } from './identifier-spelling.ts';
import { addSpelling } from './spellings-map.ts';
import type { SpellingsMap } from './spellings-map.ts';

/** The other registers by whose numbers genes are asked for. */
const GENE_REGISTERS = new Set(['ensembl', 'ncbigene', 'uniprot', 'omim']);

/** Aliases hold names as well as ids; a name has no prefix, or a space behind its colon. */
const isCurie = (alias: string): boolean => /^[A-Za-z][\w.]*:\S+$/u.test(alias);

const curiesOfReference = ({ pmid, doi, pmcid }: ReferenceRecord): readonly string[] => [
  ...(pmid === null ? [] : [`pubmed:${pmid}`]),
  ...(doi === null ? [] : [`doi:${doi}`]),
  ...(pmcid === null ? [] : [`pmc:${pmcid}`]),
];

/** Every id of a release, and every CURIE that stands for one, in lower case. */
export function indexIdentifiers(nodes: NodeTables): SpellingsMap {
  const index: SpellingsMap = new Map();
  for (const type of NODE_TYPES) for (const id of nodes[type].keys()) addSpelling(index, id, id);

  const addAlias = (alias: string, id: string): void => {
    // What is an id of its own never stands for another record too.
    const known = index.get(alias.toLowerCase());
    if (typeof known === 'string' && known.toLowerCase() === alias.toLowerCase()) return;
    addSpelling(index, alias, id);
  };
  for (const type of ['Aop', 'KeyEvent', 'Manifestation', 'CellType'] as const) {
    for (const { id, aliases } of nodes[type].values()) for (const alias of aliases) if (isCurie(alias)) addAlias(alias, id);
  }
  for (const { id, xrefs } of nodes.Gene.values()) {
    for (const xref of xrefs) if (GENE_REGISTERS.has(prefixOf(xref))) addAlias(xref, id);
  }
  for (const reference of nodes.Reference.values()) {
    for (const curie of curiesOfReference(reference)) addAlias(curie, reference.id);
  }
  return index;
}
