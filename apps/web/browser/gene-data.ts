import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { EVENTS } from './embedded-data.ts';

/** What the embedded files say of genes: the pages must show this, whatever the code between. */
const read = <T>(path: string): T => parse(readFileSync(new URL(`../../../packages/data/embedded/${path}`, import.meta.url), 'utf8')) as T;

interface WrittenInteraction {
  readonly mediators: readonly string[];
  readonly receptors: readonly string[] | null;
  readonly events: readonly string[];
}

export const CLAIMS = read<readonly { readonly id: string; readonly field: string | null; readonly value: string | null; readonly verdict: string; readonly rightValue: string | null }[]>('il2-fact-check/claims.yaml');
export const GENES = read<readonly { readonly id: string; readonly symbol: string; readonly aliases: readonly string[]; readonly previousSymbols: readonly string[]; readonly groups: readonly number[]; readonly classes: readonly string[] }[]>('facts/genes.yaml');
export const PAIRS = read<readonly { readonly ligandGenes: readonly string[]; readonly receptor: string }[]>('facts/ligand-receptors.yaml');
const INTERACTIONS = read<readonly WrittenInteraction[]>('il2-iraop/interactions.yaml');

/** Titles of the events at which the product of a gene is said to change so, or to be there without a change. */
export function writtenGroups(symbol: string): Readonly<Record<'increased' | 'decreased' | 'unstated', readonly string[]>> {
  const places = new Map<string, Set<string | null>>();
  const note = (event: string, change: string | null): void => void places.set(event, (places.get(event) ?? new Set()).add(change));
  for (const { id, genes } of EVENTS.values()) for (const { gene, change } of genes) if (gene === symbol) note(id, change);
  for (const { mediators, receptors, events } of INTERACTIONS) if ([...mediators, ...(receptors ?? [])].includes(symbol)) for (const event of events) note(event, null);
  const titles = (fits: (changes: ReadonlySet<string | null>) => boolean): readonly string[] => [...places].filter(([, changes]) => fits(changes)).map(([event]) => EVENTS.get(event)?.title ?? event);
  return {
    increased: titles((changes) => changes.has('INCREASED')),
    decreased: titles((changes) => changes.has('DECREASED')),
    unstated: titles((changes) => [...changes].every((change) => change === null || change === 'UNKNOWN')),
  };
}
