import { delimitedText } from '../../download/delimited-text.ts';
import { networkFormat } from '../network/network-format.ts';
import type { CausalNetwork, GeneStatement } from '../network/network.ts';

/** How a gene's product changes over all events of a file. */
interface GeneChange {
  readonly id: string;
  readonly symbol: string;
  up: number;
  down: number;
  readonly events: Set<string>;
}

/** Which way a statement says that the product goes; null where it says neither. Shed and unknown are no direction. */
const wayOf = ({ change }: GeneStatement): 'up' | 'down' | null => (change === 'INCREASED' || change === 'ACTIVATED' ? 'up' : change === 'DECREASED' ? 'down' : null);

const COLOURS = { up: '#b2182b', down: '#2166ac', both: '#762a83', unstated: '#969696' } as const;

type Way = keyof typeof COLOURS;
const whole = ({ up, down }: GeneChange): Way => (up > 0 && down > 0 ? 'both' : up > 0 ? 'up' : down > 0 ? 'down' : 'unstated');
const WORDS: Readonly<Record<Way, string>> = { up: 'increased or activated', down: 'decreased', both: 'increased at some events, decreased at others', unstated: 'reported, change not stated' };

/** The columns that MINERVA finds a gene by. */
const KEYS = {
  hgnc: { column: 'identifier_hgnc', value: ({ id }: GeneChange): string => id },
  symbol: { column: 'identifier_hgnc_symbol', value: ({ symbol }: GeneChange): string => symbol },
  name: { column: 'name', value: ({ symbol }: GeneChange): string => symbol },
} as const;

const keyOf = (by: string | null) => KEYS[Object.keys(KEYS).find((key): key is keyof typeof KEYS => key === by) ?? 'hgnc'];

/** An overlay for MINERVA: a gene a row, coloured by its change; `by` says what it is found by, `as=value` gives numbers from -1 to 1 instead. */
export async function* minervaChunks(network: CausalNetwork, { params }: { readonly params: URLSearchParams }): AsyncGenerator<string, void, undefined> {
  const genes = await changesOf(network);
  const key = keyOf(params.get('by'));
  const asValue = params.get('as') === 'value';
  yield delimitedText([[key.column, asValue ? 'value' : 'color', 'description']], 'tsv');
  const shown = asValue ? genes.filter((gene) => gene.up + gene.down > 0) : genes;
  if (shown.length > 0) yield delimitedText(shown.map((gene) => [key.value(gene), asValue ? valueOf(gene) : COLOURS[whole(gene)], descriptionOf(gene)]), 'tsv');
}

/** Statements that say more less those that say less, as a part of both: 1 where all say more. */
const valueOf = ({ up, down }: GeneChange): number => (up - down) / (up + down);

const descriptionOf = (gene: GeneChange): string => `${gene.symbol}: ${WORDS[whole(gene)]}; ${[...gene.events].join(', ')}`;

async function changesOf(network: CausalNetwork): Promise<readonly GeneChange[]> {
  const genes = new Map<string, GeneChange>();
  for await (const page of network.events()) {
    for (const event of page) {
      for (const statement of event.genes) {
        const gene = genes.get(statement.id) ?? { id: statement.id, symbol: statement.symbol, up: 0, down: 0, events: new Set() };
        const way = wayOf(statement);
        if (way !== null) gene[way] += 1;
        gene.events.add(event.id);
        genes.set(gene.id, gene);
      }
    }
  }
  return [...genes.values()];
}

export const minervaFormat = networkFormat({
  slug: 'minerva',
  name: 'MINERVA overlay',
  about: 'Colours the genes of a disease map in MINERVA by how they change here, found by their HGNC ids.',
  group: 'table',
  ending: 'minerva.tsv',
  type: 'text/tab-separated-values; charset=utf-8',
  options: { by: 'hgnc (left out), symbol or name: what genes are found by', as: 'value: numbers from -1 (decreased) to 1 (increased) in place of colours; genes without a stated change are left out then' },
  writing: 1,
  chunks: minervaChunks,
});
