import type { GeneRecord } from '../records/gene.record.ts';

/** How a symbol was resolved; an alias or previous symbol of several genes is ambiguous. */
export type SymbolMatch =
  | { readonly kind: 'CURRENT' | 'PREVIOUS' | 'ALIAS'; readonly id: string }
  | { readonly kind: 'AMBIGUOUS'; readonly ids: readonly string[] }
  | { readonly kind: 'UNKNOWN' };

/** Finds genes by id and by symbol: current symbols first, then previous, then aliases. */
export interface GeneIndex {
  /** Every gene known so far, in no promised order. */
  all(): Iterable<GeneRecord>;
  get(id: string): GeneRecord | undefined;
  bySymbol(symbol: string): SymbolMatch;
  byXref(curie: string): readonly string[];
}

/** Ids by name. Nearly every name means one gene, so that only the others get a list. */
type IdsByName = Map<string, string | string[]>;

function addTo(map: IdsByName, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, id);
  else if (typeof ids === 'string') {
    if (ids !== id) map.set(key, [ids, id]);
  } else if (!ids.includes(id)) ids.push(id);
}

/** Made at the first question: a release asks for a new index after every source with genes, and few ask everything. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

type NamesOf = (gene: GeneRecord) => string | readonly string[];

function idsByName(genes: readonly GeneRecord[], namesOf: NamesOf, prefix = ''): IdsByName {
  const map: IdsByName = new Map();
  for (const gene of genes) {
    const names = namesOf(gene);
    if (typeof names === 'string') addTo(map, names.toUpperCase(), gene.id);
    else for (const name of names) if (name.startsWith(prefix)) addTo(map, name.toUpperCase(), gene.id);
  }
  return map;
}

/** Builds the index; symbols are compared in upper case, CURIEs too but for their prefix. */
export function createGeneIndex(genes: readonly GeneRecord[]): GeneIndex {
  const byId = lazily(() => new Map(genes.map((gene) => [gene.id, gene])));
  const xrefs = new Map<string, () => IdsByName>();
  const withPrefix = (prefix: string): IdsByName => {
    const known = xrefs.get(prefix) ?? lazily(() => idsByName(genes, (gene) => gene.xrefs, prefix));
    xrefs.set(prefix, known);
    return known();
  };
  const steps = [
    ['CURRENT', lazily(() => idsByName(genes, (gene) => gene.symbol))],
    ['PREVIOUS', lazily(() => idsByName(genes, (gene) => gene.previousSymbols))],
    ['ALIAS', lazily(() => idsByName(genes, (gene) => gene.aliases))],
  ] as const;
  return {
    all: () => genes,
    get: (id) => byId().get(id),
    byXref(curie) {
      const ids = withPrefix(curie.slice(0, curie.indexOf(':') + 1)).get(curie.toUpperCase());
      return ids === undefined ? [] : typeof ids === 'string' ? [ids] : ids;
    },
    bySymbol(symbol) {
      const key = symbol.toUpperCase();
      for (const [kind, map] of steps) {
        const ids = map().get(key);
        if (typeof ids === 'string') return { kind, id: ids };
        if (ids) return { kind: 'AMBIGUOUS', ids };
      }
      return { kind: 'UNKNOWN' };
    },
  };
}
