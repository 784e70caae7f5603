import type { GeneClass } from '../../graphql/generated/graphql.ts';
import { GENE_CLASS_WORDS } from '../../wording/gene-vocabulary.ts';
import type { SearchParams } from '../ui/search-params.ts';

/** How the list of genes is narrowed beyond words; `class=CYTOKINE&at=events` in the address. */
export interface GeneListView {
  readonly geneClass: GeneClass | null;
  readonly atEvents: boolean;
}

export const GENE_CLASSES = Object.keys(GENE_CLASS_WORDS) as readonly GeneClass[];

/** Reads the view from an address; a class that is none is left out. */
export const readGeneListView = (params: SearchParams): GeneListView => ({
  geneClass: GENE_CLASSES.find((each) => each === params['class']) ?? null,
  atEvents: params['at'] === 'events',
});

/** The view as an address keeps it. */
export const keptOf = ({ geneClass, atEvents }: GeneListView): Readonly<Record<string, string>> => ({ ...(geneClass !== null && { class: geneClass }), ...(atEvents && { at: 'events' }) });
