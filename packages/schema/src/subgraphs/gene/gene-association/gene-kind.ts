import type { GeneAssociationRow } from '@sequela/data';
import type { GeneAssociationFilter } from './gene-association.input.ts';

export type GeneTest = (row: GeneAssociationRow) => boolean;

export const anyGene: GeneTest = () => true;

const leadsNobodyAstray: GeneTest = (row) => row.misleading === null;

/** Matches of names that a reviewer found to mislead come on request only. */
export const shownBy = (filter: Pick<GeneAssociationFilter, 'includeMisleading'> | null): GeneTest =>
  filter?.includeMisleading === true ? anyGene : leadsNobodyAstray;
