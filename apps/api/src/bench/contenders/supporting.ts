import type { Basis, GeneAssociationRecord, GeneRecord } from '@sequela/data';

/** What supports involvement, said once more than the graph says it: contenders share no code with it. */
const SUPPORTING: ReadonlySet<Basis> = new Set<Basis>(['CURATED', 'STATED', 'RECONSTRUCTED', 'BACKGROUND', 'COMPONENT']);

export const supports = ({ basis }: { readonly basis: Basis }): boolean => SUPPORTING.has(basis);

export const isReceptor = ({ involvement, mentions }: GeneAssociationRecord, { classes }: GeneRecord): boolean =>
  involvement === 'RECEPTOR' || mentions.includes('RECEPTOR') || classes.includes('CYTOKINE_RECEPTOR') || classes.includes('TOLL_LIKE_RECEPTOR');

/** As long as the pages of question 20 are. */
export const PAGE = 50;
