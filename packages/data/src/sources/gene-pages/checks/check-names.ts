import type { GeneRecord } from '../../../records/gene.record.ts';
import type { GeneIndex } from '../../gene-index.ts';
import { confirmed, contradicted, unverifiable, type RuleFinding } from './rule-finding.ts';

/** Names are the same whatever the case, hyphens and spaces: IL-2, il2, IL 2. */
const fold = (name: string): string => name.toUpperCase().replace(/[\s\-‐‑–]/g, '');

const isOneOf = (name: string, names: readonly string[]): string | undefined => names.find((known) => fold(known) === fold(name));

/** Compares the name that a page gives the gene with the approved symbol and name. */
export function checkSymbol(value: string, gene: GeneRecord): RuleFinding {
  if (value === gene.symbol || value.toLowerCase() === gene.name.toLowerCase()) return confirmed(gene.symbol);
  if (fold(value) === fold(gene.symbol)) return confirmed(gene.symbol, `the approved symbol is written ${gene.symbol}`);
  if (isOneOf(value, gene.previousSymbols)) return contradicted(gene.symbol, `a previous symbol; the approved one is ${gene.symbol}`);
  if (isOneOf(value, gene.aliases)) return contradicted(gene.symbol, `an alias; the approved symbol is ${gene.symbol}`);
  return contradicted(gene.symbol, `not a symbol that HGNC has for the gene; the approved one is ${gene.symbol}`);
}

/**
 * Compares an alias with the names that HGNC lists. That HGNC does not list one proves nothing, unless
 * it is the approved symbol of another gene.
 */
export function checkAlias(value: string, gene: GeneRecord, genes: GeneIndex): RuleFinding {
  const listed = isOneOf(value, [gene.symbol, ...gene.aliases, ...gene.previousSymbols, gene.name, ...gene.aliasNames, ...gene.previousNames]);
  if (listed !== undefined) return confirmed(listed);
  const others = [value, value.replace(/[\s\-‐‑–]/g, '')].map((name) => genes.bySymbol(name));
  for (const other of others) {
    if (other.kind !== 'CURRENT' || other.id === gene.id) continue;
    return contradicted(null, `the approved symbol of another gene, ${genes.get(other.id)?.symbol ?? value} (${other.id})`);
  }
  const names = [...gene.aliases, ...gene.previousSymbols].join(', ');
  return unverifiable(names === '' ? 'HGNC lists no alias of the gene' : `HGNC does not list it; it lists ${names}`);
}
