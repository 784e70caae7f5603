import type { CellAssociationFilter, GeneAssociationFilter } from '../../graphql/generated/graphql.ts';
import type { SearchParams } from '../ui/search-params.ts';
import { geneBases } from '../statement/gene-bases.ts';

/** Which rows the matrix has, and which statements count: the state of an outcome page, kept in its address. */
export interface OutcomeView {
  readonly rows: MatrixRows;
  /** Only statements seen in humans. */
  readonly humanOnly: boolean;
  /** Also what is only named in the text of an event. */
  readonly alsoNamed: boolean;
}

export const MATRIX_ROWS = ['cytokines', 'receptors', 'cells'] as const;
export type MatrixRows = (typeof MATRIX_ROWS)[number];

export const MATRIX_ROW_WORDS: Readonly<Record<MatrixRows, { readonly one: string; readonly many: string }>> = {
  cytokines: { one: 'Cytokine', many: 'Cytokines' },
  receptors: { one: 'Receptor', many: 'Receptors' },
  cells: { one: 'Cell type', many: 'Cell types' },
};

const HUMAN = 'NCBITaxon:9606';

/** Reads the view from an address; whatever it does not know is left at its default. */
export function readView(params: SearchParams): OutcomeView {
  const rows = MATRIX_ROWS.find((each) => each === params['rows']) ?? 'cytokines';
  return { rows, humanOnly: params['evidence'] === 'human', alsoNamed: params['also'] === 'named' };
}

/** A view as an address has it, its defaults left out. */
export const viewParams = ({ rows, humanOnly, alsoNamed }: OutcomeView): Readonly<Record<string, string>> => ({ ...(rows !== 'cytokines' && { rows }), ...(humanOnly && { evidence: 'human' }), ...(alsoNamed && { also: 'named' }) });

/** The address of a view, its defaults left out. */
export function viewHref(view: OutcomeView, fragment = ''): string {
  const params = new URLSearchParams(viewParams(view));
  return `?${params.toString()}${fragment}`;
}

/** What a statement must be to count, besides a report, as words after a noun; empty where every report counts. */
export const narrowedWords = ({ humanOnly }: Pick<OutcomeView, 'humanOnly'>): string => (humanOnly ? 'with human evidence' : '');

/** What the view of an outcome asks of the graph: only what holds on the way there, for an event may lead elsewhere too. */
export function viewFilters(outcome: string, { humanOnly, alsoNamed }: OutcomeView): { readonly genes: GeneAssociationFilter; readonly cells: CellAssociationFilter } {
  const taxon = humanOnly ? { taxon: HUMAN } : {};
  return { genes: { ...taxon, outcome, basis: geneBases(alsoNamed) }, cells: { ...taxon, outcome } };
}
