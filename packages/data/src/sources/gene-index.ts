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

const addTo = (map: Map<string, string[]>, key: string, id: string): void => {
  const ids = map.get(key);
  if (!ids) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
};

/** Builds the index; symbols are compared as HGNC writes them, then in upper case. */
export function createGeneIndex(genes: readonly GeneRecord[]): GeneIndex {
  const byId = new Map(genes.map((gene) => [gene.id, gene]));
  const current = new Map<string, string[]>();
  const previous = new Map<string, string[]>();
  const alias = new Map<string, string[]>();
  const xrefs = new Map<string, string[]>();
  for (const gene of genes) {
    addTo(current, gene.symbol.toUpperCase(), gene.id);
    for (const symbol of gene.previousSymbols) addTo(previous, symbol.toUpperCase(), gene.id);
    for (const symbol of gene.aliases) addTo(alias, symbol.toUpperCase(), gene.id);
    for (const curie of gene.xrefs) addTo(xrefs, curie, gene.id);
  }
  const steps = [
    ['CURRENT', current],
    ['PREVIOUS', previous],
    ['ALIAS', alias],
  ] as const;
  return {
    all: () => byId.values(),
    get: (id) => byId.get(id),
    byXref: (curie) => xrefs.get(curie) ?? [],
    bySymbol(symbol) {
      for (const [kind, map] of steps) {
        const ids = map.get(symbol.toUpperCase());
        if (ids?.length === 1) return { kind, id: ids[0] as string };
        if (ids) return { kind: 'AMBIGUOUS', ids };
      }
      return { kind: 'UNKNOWN' };
    },
  };
}
