import type { CellValue } from '../../sections/section.ts';
import type { ChainEvent } from '../chain/chain.ts';
import { AGREEMENT_WORDS, reportedWords } from './change-agreement.ts';
import type { genesAtEvents, GeneThere } from './coloured-chain.ts';
import type { ResultColumn } from './result-tables.ts';

/** A gene of the list at an event of a pathway. */
export interface EventGene {
  readonly event: ChainEvent;
  readonly gene: GeneThere;
}

/** The genes of the list at each event, in the order of the events. */
export const eventGenes = (events: readonly ChainEvent[], counts: ReturnType<typeof genesAtEvents>): readonly EventGene[] => events.flatMap((event) => (counts.get(event.id)?.there ?? []).map((gene) => ({ event, gene })));

const change = ({ gene }: EventGene): CellValue => gene.change;

export const EVENT_GENE_COLUMNS: readonly ResultColumn<EventGene>[] = [
  { key: 'key_event_id', head: 'Id of the event', isId: true, value: ({ event }) => event.id },
  { key: 'key_event_number', head: 'Its number', value: ({ event }) => event.number },
  { key: 'key_event', head: 'Key event', value: ({ event }) => event.title },
  { key: 'gene_id', head: 'Id of the gene', isId: true, value: ({ gene }) => gene.id },
  { key: 'gene', head: 'Gene', value: ({ gene }) => gene.symbol },
  { key: 'reported', head: 'Reported there', value: ({ gene }) => reportedWords(gene.reported) },
  { key: 'log2_fold_change', head: 'Your log2 fold change', value: change },
  { key: 'agreement', head: 'Taken together', value: ({ gene }) => AGREEMENT_WORDS[gene.agreement] },
];
