import type { ReferenceRecord } from '../../records/evidence.record.ts';
import type { NodeTables } from '../embedded/node-tables.ts';
import { NODE_TYPES } from '../embedded/node-tables.ts';
import { prefixOf } from './identifier-spelling.ts';
import { lazily } from '../../records/lazily.ts';
import { addSpelling, idsOf } from './spellings-map.ts';
import type { SpellingsMap } from './spellings-map.ts';

/** The other registers by whose numbers genes are asked for. */
const GENE_REGISTERS = ['ensembl', 'ncbigene', 'uniprot', 'omim'];
const GENE_PREFIX = 'hgnc';

/** Finds ids of a release by what identifiers are in lower case. */
export interface IdentifierIndex {
  /** Whether the release has identifiers with this prefix, in lower case. */
  hasPrefix(prefix: string): boolean;
  /** The ids that a lower-case CURIE stands for: none, one, or several that share it. */
  idsOf(curie: string): readonly string[];
}

/** Aliases hold names as well as ids; a name has no prefix, or a space behind its colon. */
const isCurie = (alias: string): boolean => /^[A-Za-z][\w.]*:\S+$/u.test(alias);

const curiesOfReference = ({ pmid, doi, pmcid }: ReferenceRecord): readonly string[] => [
  ...(pmid === null ? [] : [`pubmed:${pmid}`]),
  ...(doi === null ? [] : [`doi:${doi}`]),
  ...(pmcid === null ? [] : [`pmc:${pmcid}`]),
];

/** Ids of every type but genes, whose ids are a prefix and a number: 45,000 entries that need not be. */
function indexIds(nodes: NodeTables): SpellingsMap {
  const ids: SpellingsMap = new Map();
  for (const type of NODE_TYPES) if (type !== 'Gene') for (const id of nodes[type].keys()) addSpelling(ids, id, id);
  return ids;
}

/** Other CURIEs of records. */
function indexAliases(nodes: NodeTables): SpellingsMap {
  const aliases: SpellingsMap = new Map();
  for (const type of ['Aop', 'KeyEvent', 'Manifestation', 'CellType'] as const) {
    for (const record of nodes[type].values()) {
      for (const alias of record.aliases) if (isCurie(alias)) addSpelling(aliases, alias, record.id);
    }
  }
  for (const reference of nodes.Reference.values()) {
    for (const curie of curiesOfReference(reference)) addSpelling(aliases, curie, reference.id);
  }
  return aliases;
}

function indexGeneRegisters(nodes: NodeTables): SpellingsMap {
  const index: SpellingsMap = new Map();
  for (const { id, xrefs } of nodes.Gene.values()) {
    for (const xref of xrefs) if (GENE_REGISTERS.includes(prefixOf(xref))) addSpelling(index, xref, id);
  }
  return index;
}

/** What is an id of its own never stands for another record too, whatever aliases say. */
export function indexIdentifiers(nodes: NodeTables): IdentifierIndex {
  const ids = indexIds(nodes);
  const aliases = indexAliases(nodes);
  const geneRegisters = lazily(() => indexGeneRegisters(nodes));
  const prefixes = new Set([...ids.keys(), ...aliases.keys()].map(prefixOf));
  for (const prefix of [GENE_PREFIX, ...GENE_REGISTERS]) prefixes.add(prefix);
  prefixes.delete('');
  return {
    hasPrefix: (prefix) => prefixes.has(prefix),
    idsOf(curie) {
      const prefix = prefixOf(curie);
      if (prefix === GENE_PREFIX) {
        const gene = curie.toUpperCase();
        if (nodes.Gene.has(gene)) return [gene];
      }
      const own = idsOf(ids, curie);
      if (own.length > 0) return own;
      const meant = idsOf(aliases, curie);
      if (meant.length > 0) return meant;
      return GENE_REGISTERS.includes(prefix) ? idsOf(geneRegisters(), curie) : [];
    },
  };
}
