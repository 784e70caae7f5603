import type { GeneAssociationRow } from '@sequela/data';
import type { GeneAssociationFilter } from './gene-association.input.ts';

export type GeneTest = (row: GeneAssociationRow) => boolean;

export const anyGene: GeneTest = () => true;

/** By class: adhesion molecules are ligands too, so that being a ligand does not make a cytokine. */
export const isCytokine: GeneTest = (row) => row.classes.includes('CYTOKINE');

/** By class, or because the source says that it is a receptor here. */
export const isReceptor: GeneTest = (row) =>
  row.classes.includes('CYTOKINE_RECEPTOR') ||
  row.classes.includes('TOLL_LIKE_RECEPTOR') ||
  row.involvement === 'RECEPTOR' ||
  row.mentions.includes('RECEPTOR');

const leadsNobodyAstray: GeneTest = (row) => row.misleading === null;

/** Matches of names that a reviewer found to mislead come on request only. */
export const shownBy = (filter: Pick<GeneAssociationFilter, 'includeMisleading'> | null): GeneTest =>
  filter?.includeMisleading === true ? anyGene : leadsNobodyAstray;
