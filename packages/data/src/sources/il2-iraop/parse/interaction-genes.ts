import type { InteractionRecord } from '../../../records/immune.record.ts';
import { RECEPTOR_ORIGINS, type GeneInvolvement, type ReceptorOrigin } from '../../../records/vocabularies.ts';

/** A gene as an interaction names it: once as mediator, once as receptor, at most. */
export interface InteractionGene {
  readonly interaction: InteractionRecord;
  readonly gene: string;
  readonly mention: 'MEDIATOR' | 'RECEPTOR';
  /** A mediator is a ligand where a receptor is named for it; perforin makes pores and is none. */
  readonly involvement: Extract<GeneInvolvement, 'LIGAND' | 'RECEPTOR'> | null;
  /** Complexes as part of which the interaction names the receptor. */
  readonly complexes: readonly string[];
  /** The best of those that name the receptor: the cited source, then CellPhoneDB, then general immunology. */
  readonly receptorOrigin: ReceptorOrigin | null;
}

export const bestOrigin = (origins: readonly (ReceptorOrigin | null)[]): ReceptorOrigin | null =>
  RECEPTOR_ORIGINS.find((origin) => origins.includes(origin)) ?? null;

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Mediators, then receptors, in the order of the interaction. */
export function genesOfInteraction(interaction: InteractionRecord): readonly InteractionGene[] {
  const mediators = unique(interaction.mediators).map((gene): InteractionGene => {
    const isLigand = interaction.receptorSets.some((set) => set.mediators.includes(gene));
    return { interaction, gene, mention: 'MEDIATOR', involvement: isLigand ? 'LIGAND' : null, complexes: [], receptorOrigin: null };
  });
  const receptors = unique(interaction.receptorSets.flatMap((set) => set.receptors)).map((gene): InteractionGene => {
    const sets = interaction.receptorSets.filter((set) => set.receptors.includes(gene));
    return {
      interaction,
      gene,
      mention: 'RECEPTOR',
      involvement: 'RECEPTOR',
      complexes: unique(sets.flatMap((set) => (set.complex === null ? [] : [set.complex]))),
      receptorOrigin: bestOrigin(sets.map((set) => set.origin)),
    };
  });
  return [...mediators, ...receptors];
}
