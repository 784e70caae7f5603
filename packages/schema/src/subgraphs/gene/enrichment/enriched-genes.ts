import { chain, chainAll, compareIds, type Basis, type GeneSet, type Identification, type MaybePromise } from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import { longRead } from '../../../context/long-read.ts';

/** What a list of names and ids stands for. */
export interface GeneList {
  /** Gene ids, each once. */
  readonly genes: ReadonlySet<string>;
  /** Each text that was understood, with the id of its gene. */
  readonly matched: readonly { readonly text: string; readonly gene: string }[];
  readonly unmatched: readonly { readonly text: string; readonly candidates: readonly string[] }[];
}

/** Genes by symbol, alias or any id, as people paste them: empty lines and repeats count for nothing. */
export const readGeneList = (context: ApiContext, texts: readonly string[]): MaybePromise<GeneList> => {
  const given = [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '');
  return chain(longRead(context, () => context.store.identify(given, 'Gene')), (answers) => ({
    genes: new Set(answers.flatMap((answer) => (answer.found ? answer.id : []))),
    matched: given.flatMap((text, at) => {
      const answer = answers[at] as Identification;
      return answer.found ? [{ text, gene: answer.id }] : [];
    }),
    unmatched: given.flatMap((text, at) => {
      const answer = answers[at] as Identification;
      return answer.found ? [] : { text, candidates: answer.nearest };
    }),
  }));
};

/** The genes of every key event that has any with the chosen basis; names that mislead never count. */
export const geneSetsOfEvents = (context: ApiContext, basis: readonly Basis[]): MaybePromise<readonly GeneSet[]> =>
  chain(longRead(context, () => context.store.list('KeyEvent', {})), (events) =>
    chain(chainAll(events.map((event) => context.loaders.links('genesOfEvent', event))), (lists) =>
      events.flatMap((id, at) => {
        const rows = (lists[at] ?? []).filter((row) => row.misleading === null && basis.includes(row.basis));
        return rows.length === 0 ? [] : { id, genes: new Set(rows.map((row) => row.gene)) };
      }),
    ),
  );

/** Genes and events that something larger gathers from the events below it. */
export interface Overlap {
  readonly id: string;
  readonly genes: readonly string[];
  readonly events: readonly string[];
}

/** Gathers matched genes by what their events belong to: most genes first, then by id. */
export function gatherOverlaps(
  matches: readonly { readonly event: string; readonly genes: readonly string[]; readonly belongsTo: readonly string[] }[],
): readonly Overlap[] {
  const gathered = new Map<string, { readonly genes: Set<string>; readonly events: Set<string> }>();
  for (const { event, genes, belongsTo } of matches) {
    for (const id of belongsTo) {
      const known = gathered.get(id) ?? { genes: new Set(), events: new Set() };
      known.events.add(event);
      for (const gene of genes) known.genes.add(gene);
      gathered.set(id, known);
    }
  }
  return [...gathered]
    .map(([id, { genes, events }]) => ({ id, genes: [...genes].sort(compareIds), events: [...events].sort(compareIds) }))
    .sort((left, right) => right.genes.length - left.genes.length || compareIds(left.id, right.id));
}

