import { derived, isCytokine, isReceptor, supportsInvolvement, type GeneAssociationRow } from '@sequela/data';
import type { GeneAssociationFilter } from './gene-association.input.ts';

export type GeneTest = (row: GeneAssociationRow) => boolean;

/** A kind of gene that events are asked for. */
export interface GeneKind {
  readonly has: GeneTest;
  /** Those rows of a list that are of this kind and support involvement. */
  readonly supporting: (rows: readonly GeneAssociationRow[]) => readonly GeneAssociationRow[];
}

const kindOf = (has: GeneTest): GeneKind => ({ has, supporting: derived((rows: readonly GeneAssociationRow[]) => rows.filter((row) => supportsInvolvement(row) && has(row))) });

const anyGene: GeneTest = () => true;

export const ANY_GENE = kindOf(anyGene);
export const CYTOKINES = kindOf(isCytokine);
export const RECEPTORS = kindOf(isReceptor);

const leadsNobodyAstray: GeneTest = (row) => row.misleading === null;

/** Matches of names that a reviewer found to mislead come on request only. */
export const shownBy = (filter: Pick<GeneAssociationFilter, 'includeMisleading'> | null): GeneTest =>
  filter?.includeMisleading === true ? anyGene : leadsNobodyAstray;
