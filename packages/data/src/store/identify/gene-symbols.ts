import { distance } from 'fastest-levenshtein';
import { compareIds } from '../../records/compare-ids.ts';
import type { GeneRecord } from '../../records/gene.record.ts';
import { addSpelling, idsOf } from './spellings-map.ts';
import type { SpellingsMap } from './spellings-map.ts';

/** Letters that a mistyped symbol may differ by and still be taken for another. */
const NEAR = 2;

/** Finds genes by symbol in any case. */
export interface GeneSymbols {
  /** Genes by current symbol, or else by a previous one, or else by an alias; several where they share it. */
  genesCalled(text: string): readonly string[];
  /** Genes whose current symbol is spelled almost like that, nearest first. */
  genesNear(text: string, most: number): readonly string[];
}

/** Whether a text could be a symbol: one word, not long. */
export const looksLikeSymbol = (text: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}._@/+-]{0,39}$/u.test(text);

export function createGeneSymbols(genes: Iterable<GeneRecord>): GeneSymbols {
  const current: SpellingsMap = new Map();
  const previous: SpellingsMap = new Map();
  const aliases: SpellingsMap = new Map();
  /** Symbols by first letter: nobody mistypes that one, and the rest is never compared. */
  const byInitial = new Map<string, string[]>();
  for (const gene of genes) {
    addSpelling(current, gene.symbol, gene.id);
    for (const symbol of gene.previousSymbols) addSpelling(previous, symbol, gene.id);
    for (const symbol of gene.aliases) addSpelling(aliases, symbol, gene.id);
  }
  for (const symbol of current.keys()) {
    const initial = symbol.slice(0, 1);
    const known = byInitial.get(initial);
    if (known) known.push(symbol);
    else byInitial.set(initial, [symbol]);
  }
  return {
    genesCalled(text) {
      const key = text.toLowerCase();
      for (const map of [current, previous, aliases]) {
        const ids = idsOf(map, key);
        if (ids.length > 0) return ids;
      }
      return [];
    },
    genesNear(text, most) {
      const asked = text.toLowerCase();
      return (byInitial.get(asked.slice(0, 1)) ?? [])
        .filter((symbol) => Math.abs(symbol.length - asked.length) <= NEAR)
        .map((symbol) => ({ symbol, away: distance(symbol, asked) }))
        .filter(({ away }) => away <= NEAR)
        .sort((left, right) => left.away - right.away || compareIds(left.symbol, right.symbol))
        .flatMap(({ symbol }) => idsOf(current, symbol))
        .slice(0, most);
    },
  };
}
