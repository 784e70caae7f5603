import type { GeneSetQuery } from '../../graphql/generated/graphql.ts';
import type { CellValue } from '../../sections/section.ts';

type Enrichment = GeneSetQuery['enrichment'];
export type TestedEvent = Enrichment['keyEvents']['edges'][number];
export type CountedEdge = Enrichment['aops']['edges'][number] | Enrichment['adverseOutcomes']['edges'][number];

/** A column of results, as files and tables have it: see `Column` of the sections. */
export interface ResultColumn<TEdge> {
  /** Name in files and in the fragment of the address: snake_case, never changed once published. */
  readonly key: string;
  readonly head: string;
  readonly isId?: boolean;
  readonly value: (edge: TEdge) => CellValue;
}

const symbols = ({ matchedGenes }: { readonly matchedGenes: TestedEvent['matchedGenes'] }): readonly string[] => matchedGenes.map(({ symbol }) => symbol);
const geneIds = ({ matchedGenes }: { readonly matchedGenes: TestedEvent['matchedGenes'] }): readonly string[] => matchedGenes.map(({ id }) => id);

export const EVENT_COLUMNS: readonly ResultColumn<TestedEvent>[] = [
  { key: 'id', head: 'Id', isId: true, value: ({ node }) => node.id },
  { key: 'key_event', head: 'Key event', value: ({ node }) => node.title },
  { key: 'overlap', head: 'Yours of all', value: ({ overlap }) => overlap },
  { key: 'set_size', head: 'Genes at the event', value: ({ setSize }) => setSize },
  { key: 'q', head: 'q', value: ({ q }) => q },
  { key: 'p', head: 'p', value: ({ p }) => p },
  { key: 'odds_ratio', head: 'Odds ratio', value: ({ oddsRatio }) => oddsRatio },
  { key: 'genes', head: 'Your genes there', value: symbols },
  { key: 'gene_ids', head: 'Their ids', isId: true, value: geneIds },
];

/** Columns of what gathers events: AOPs, outcomes. */
export const countedColumns = (head: string): readonly ResultColumn<CountedEdge>[] => [
  { key: 'id', head: 'Id', isId: true, value: ({ node }) => node.id },
  { key: 'title', head, value: ({ node }) => node.title },
  { key: 'overlap', head: 'Genes', value: ({ overlap }) => overlap },
  { key: 'key_event_count', head: 'Events with them', value: ({ keyEvents }) => keyEvents.length },
  { key: 'genes', head: 'Which genes', value: symbols },
  { key: 'gene_ids', head: 'Their ids', isId: true, value: geneIds },
  { key: 'key_event_ids', head: 'Ids of the events', isId: true, value: ({ keyEvents }) => keyEvents.map(({ id }) => id) },
];
