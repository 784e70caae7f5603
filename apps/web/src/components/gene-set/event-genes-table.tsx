import { eventPath, genePath } from '../../wording/route.ts';
import type { ChainEvent } from '../chain/chain.ts';
import { ChangeShape, type Sense } from '../marks/change-shape.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { AGREEMENT_WORDS, reportedWords } from './change-agreement.ts';
import type { genesAtEvents, GeneThere } from './coloured-chain.ts';
import styles from './gene-set.module.css';

interface EventGenesTableProps {
  readonly events: readonly ChainEvent[];
  readonly counts: ReturnType<typeof genesAtEvents>;
  /** Whether the list says how much genes changed. */
  readonly hasChanges: boolean;
}

/** The drawing in words: each event with the genes of the list, and how their change stands to what is reported. */
export function EventGenesTable({ events, counts, hasChanges }: EventGenesTableProps) {
  const rows = events.flatMap((event) => (counts.get(event.id)?.there ?? []).map((gene) => ({ event, gene })));
  const compared = rows.filter(({ gene }) => gene.agreement !== 'open');
  const agreeing = compared.filter(({ gene }) => gene.agreement === 'agrees').length;
  const sum = compared.length === 0 ? 'No source of this release says for any of these genes that there is more or less of it at these events, so no direction can be held to yours.' : `Of ${compared.length} that can be held to a reported change, ${agreeing} ${agreeing === 1 ? 'agrees' : 'agree'}.`;
  return (
    <DataTable
      caption={`Genes of the list at the events of this pathway, in the order of its events.${hasChanges ? ` ${sum}` : ''}`}
      columns={[{ title: 'Key event' }, { title: 'Gene' }, { title: 'Reported there' }, ...(hasChanges ? [{ title: 'Your log2 fold change', align: 'number' as const }, { title: 'Taken together' }] : [])]}
      rows={rows.map(({ event, gene }) => ({
        key: `${event.id} ${gene.id}`,
        cells: [
          <a key="event" href={eventPath(event.id)}>
            {event.number} {event.title}
          </a>,
          <a key="gene" href={genePath(gene.id)}>
            {gene.symbol}
          </a>,
          reportedWords(gene.reported) ?? 'no change stated',
          ...(hasChanges ? [<OwnChange key="change" gene={gene} />, AGREEMENT_WORDS[gene.agreement]] : []),
        ],
      }))}
    />
  );
}

function OwnChange({ gene: { change } }: { readonly gene: GeneThere }) {
  if (change === null) return 'not given';
  const sense: Sense = change > 0 ? 'INCREASED' : change < 0 ? 'DECREASED' : 'NONE';
  return (
    <span className={styles.change}>
      <ChangeShape sense={sense} /> {change}
    </span>
  );
}
