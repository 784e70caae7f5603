import { chain, chainAll, compareIds, type MaybePromise } from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import { taxonOf } from '../applicability/taxon-matches.ts';
import type { TaxonOverlap } from './causal-path.type.ts';

/**
 * The taxa for which every step of a path that states any is stated: for them, or for a group that
 * contains them. Of what is stated along the path only; nothing is inferred for other members of a group.
 */
export const taxonOverlap = (context: ApiContext, relationships: readonly string[]): MaybePromise<TaxonOverlap> =>
  chain(chainAll(relationships.map((id) => context.loaders.record('KeyEventRelationship', id))), (records) => {
    const stated = records.map((record) => (record?.applicability?.taxa ?? []).map(({ taxon }) => taxon)).filter((taxa) => taxa.length > 0);
    const candidates = [...new Set(stated.flat())].sort(compareIds);
    return chain(chainAll(candidates.map((taxon) => context.loaders.links('lineageOfTaxon', taxon))), (lineages) => {
      const taxa = candidates.flatMap((taxon, at) => {
        const lineage = lineages[at] ?? [];
        const covers = (other: string): boolean => other === taxon || lineage.some(({ id }) => id === other);
        return stated.every((step) => step.some(covers)) ? taxonOf(taxon, lineage) : [];
      });
      return { taxa, statedSteps: stated.length, unstatedSteps: relationships.length - stated.length };
    });
  });
