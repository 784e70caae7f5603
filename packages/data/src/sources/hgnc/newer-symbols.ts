import type { ConflictRecord } from '../../records/evidence.record.ts';
import type { GeneRecord } from '../../records/gene.record.ts';
import { NOTHING, splitList } from './gene-lists.ts';

/** Columns of the symbol file, in its own words. */
export const SYMBOL_COLUMNS = [
  'HGNC ID',
  'Approved symbol',
  'Approved name',
  'Previous symbols',
  'Alias symbols',
  'Ensembl ID(supplied by Ensembl)',
] as const;

type SymbolCells = Readonly<Record<(typeof SYMBOL_COLUMNS)[number], string>>;

/** What the newer file says of a gene. */
export interface NewerSymbols {
  readonly id: string;
  readonly symbol: string;
  readonly name: string;
  readonly previousSymbols: readonly string[];
  readonly aliases: readonly string[];
  readonly ensembl: string | null;
}

const SYMBOL_SOURCES: readonly string[] = ['source:hgnc-symbols'];

/** The row in our words; lists inside a cell are joined by a comma and a space. */
export function newerSymbols(cells: SymbolCells): NewerSymbols {
  return {
    id: `HGNC:${cells['HGNC ID'].trim().replace(/^HGNC:/, '')}`,
    symbol: cells['Approved symbol'].trim(),
    name: cells['Approved name'].trim(),
    previousSymbols: splitList(cells['Previous symbols'], ', '),
    aliases: splitList(cells['Alias symbols'], ', '),
    ensembl: cells['Ensembl ID(supplied by Ensembl)'].trim() || null,
  };
}

/** A gene that only the newer file knows; what the file does not have is empty. */
export const newerGene = (newer: NewerSymbols): GeneRecord => ({
  type: 'Gene',
  id: newer.id,
  symbol: newer.symbol,
  name: newer.name,
  location: null,
  locusGroup: null,
  locusType: null,
  aliases: newer.aliases,
  aliasNames: NOTHING,
  previousSymbols: newer.previousSymbols,
  previousNames: NOTHING,
  xrefs: newer.ensembl === null ? NOTHING : [`ensembl:${newer.ensembl}`],
  groups: NOTHING,
  classes: NOTHING,
  classBasis: NOTHING,
  sources: SYMBOL_SOURCES,
});

/**
 * What the newer file adds to a known gene; null where it adds nothing. Symbol and name stay those of
 * the complete set: a changed symbol is added as alias, a changed name as alias name.
 */
export function addedSymbols(known: GeneRecord, newer: NewerSymbols): GeneRecord | null {
  // Lists are short, and 45,000 genes pass here: looking through them is cheaper than a set of each.
  const isKnown = (symbol: string): boolean =>
    symbol === known.symbol || known.aliases.includes(symbol) || known.previousSymbols.includes(symbol);
  const previousSymbols = newer.previousSymbols.filter((symbol) => symbol !== known.symbol && !known.previousSymbols.includes(symbol));
  const aliases = newer.aliases.filter((symbol) => symbol !== newer.symbol && !isKnown(symbol));
  if (!isKnown(newer.symbol)) aliases.unshift(newer.symbol);
  const knownName = newer.name === known.name || newer.name === '' || known.aliasNames.includes(newer.name);
  if (previousSymbols.length === 0 && aliases.length === 0 && knownName) return null;
  return {
    ...newerGene({ ...newer, previousSymbols, aliases: [...new Set(aliases)], ensembl: null }),
    symbol: known.symbol,
    name: known.name,
    aliasNames: knownName ? NOTHING : [newer.name],
  };
}

/** The two files give a gene different values in a field. */
export const symbolConflict = (known: GeneRecord, field: string, older: string, newer: string, explanation: string): ConflictRecord => ({
  type: 'Conflict',
  id: `conflict:${known.id}/${field}`,
  subject: known.id,
  field,
  kind: field === 'symbol' ? 'RENAMED' : 'DISAGREEMENT',
  values: [
    { value: older, sources: known.sources, basis: 'CURATED' },
    { value: newer, sources: SYMBOL_SOURCES, basis: 'CURATED' },
  ],
  explanation,
});
