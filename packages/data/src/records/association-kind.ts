import type { GeneAssociationRecord, GeneRecord } from './gene.record.ts';
import { SUPPORTING_BASES } from './vocabularies.ts';
import type { Basis } from './vocabularies.ts';

/** What an association of a gene must say of itself to be told a cytokine or a receptor. */
type GeneKindRow = Pick<GeneAssociationRecord, 'involvement' | 'mentions'> & Pick<GeneRecord, 'classes'>;

/** Whether a statement is by a basis that supports involvement: no bare name in a text. */
export const hasSupportingBasis = (row: { readonly basis: Basis }): boolean => SUPPORTING_BASES.includes(row.basis);

/** Involvement, and nothing that a reviewer found to mislead: the rows that a filter by gene or cell type counts. */
export const supportsInvolvement = (row: { readonly basis: Basis; readonly misleading?: unknown }): boolean =>
  hasSupportingBasis(row) && (row.misleading ?? null) === null;

/** By class: adhesion molecules are ligands too, so that being a ligand does not make a cytokine. */
export const isCytokine = (row: Pick<GeneKindRow, 'classes'>): boolean => row.classes.includes('CYTOKINE');

/** By class, or because the source says that it is a receptor here. */
export const isReceptor = (row: GeneKindRow): boolean =>
  row.classes.includes('CYTOKINE_RECEPTOR') ||
  row.classes.includes('TOLL_LIKE_RECEPTOR') ||
  row.involvement === 'RECEPTOR' ||
  row.mentions.includes('RECEPTOR');
