import type { AopChain_AopFragment, GeneProductChange, GeneSetAopQuery } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { chainOfAop } from '../chain/chain-of-aop.ts';
import type { Chain } from '../chain/chain.ts';
import { groupBy } from '../matrix/group-by.ts';
import { agreementOf, type Agreement } from './change-agreement.ts';
import type { ListedGene } from './gene-list.ts';

/** The question's AOP, its fragment unmasked: what the drawing of an AOP needs. */
export type AskedAop = NonNullable<GeneSetAopQuery['aop']> & AopChain_AopFragment;

/** A gene of the list at an event. */
export interface GeneThere {
  readonly id: string;
  readonly symbol: string;
  /** log2 fold change in the experiment; null where none is given. */
  readonly change: number | null;
  readonly reported: readonly (GeneProductChange | null)[];
  readonly agreement: Agreement;
}

/** Looks a gene of the graph up in a list: null where it is not in it. */
export type FindInList = (gene: { readonly id: string; readonly symbol: string }) => ListedGene | null;

/** Finds genes in a list by symbol, id, or whatever else the list called them. */
export function finderOf(genes: readonly ListedGene[], otherNames: readonly { readonly text: string; readonly gene: { readonly id: string } }[]): FindInList {
  const byName = new Map(genes.toReversed().map((gene) => [gene.name.toUpperCase(), gene]));
  const otherwise = new Map(otherNames.map(({ text, gene }) => [gene.id, text.toUpperCase()]));
  return ({ id, symbol }) => byName.get(symbol.toUpperCase()) ?? byName.get(id.toUpperCase()) ?? byName.get(otherwise.get(id) ?? '') ?? null;
}

/** The genes of the list at each event of an AOP, by id of the event, and how many genes stand there in all. */
export function genesAtEvents({ keyEvents }: AskedAop, find: FindInList): ReadonlyMap<string, { readonly there: readonly GeneThere[]; readonly all: number }> {
  return new Map(
    keyEvents.edges.map(({ node }) => {
      const statements = groupBy(node.genes.edges, (edge) => edge.node.id);
      const there = [...statements.values()].flatMap((edges): GeneThere[] => {
        const [first] = edges;
        const listed = first === undefined ? null : find(first.node);
        if (first === undefined || listed === null) return [];
        const reported = edges.map(({ change }) => change);
        return [{ ...first.node, change: listed.change, reported, agreement: agreementOf(listed.change, reported) }];
      });
      return [node.id, { there, all: statements.size }];
    }),
  );
}

/** The chain, with the number of genes of the list in place of the level. */
export function colouredChain(aop: AskedAop, counts: ReturnType<typeof genesAtEvents>): Chain {
  const chain = chainOfAop(aop);
  return {
    ...chain,
    events: chain.events.map((event) => {
      const { there, all } = counts.get(event.id) ?? { there: [], all: 0 };
      return { ...event, level: null, ...(there.length > 0 && { remark: `· ${there.length} of ${all}`, heard: `${there.length} of ${counted(all, 'gene')}`, share: there.length / all }) };
    }),
  };
}
