import {
  chain,
  chainAll,
  enrichSets,
  type Basis,
  type EnrichedSet,
  type Enrichment as Tested,
  type GeneSet,
  type MaybePromise,
  type NodeRecords,
} from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { encodeCursor } from '../../../shared/connection.ts';
import { type GeneList, gatherOverlaps, type Overlap } from './enriched-genes.ts';

const NOTE =
  'Overlap with genes annotated to an event. It is not evidence that the event or an outcome occurs. Only key events are tested; AOPs and outcomes are counted.';
const TEXT_NOTE = ' Some of the genes are only named in the text of their events.';
const NAMED_ONLY: readonly Basis[] = ['NAME_MATCH', 'TEXT_MINED'];

export interface EnrichmentRequest {
  readonly genes: GeneList;
  readonly measured: GeneList | null;
  readonly sets: readonly GeneSet[];
  readonly basis: readonly Basis[];
  readonly minSetSize: number;
}

/** What `enrichment` answers; the test has run, what to show of it is worked out when asked. */
export class EnrichmentAnswer {
  readonly tested: number;
  readonly tooSmall: number;
  readonly background: number;
  readonly drawn: number;
  private readonly result: Tested;

  constructor(
    private readonly request: EnrichmentRequest,
    private readonly context: ApiContext,
  ) {
    const { genes, measured, sets, minSetSize } = request;
    this.result = enrichSets({ genes: genes.genes, measured: measured?.genes ?? null, sets, minSetSize });
    ({ tested: this.tested, tooSmall: this.tooSmall, background: this.background, drawn: this.drawn } = this.result);
  }

  get note(): string {
    return this.basis.some((basis) => NAMED_ONLY.includes(basis)) ? NOTE + TEXT_NOTE : NOTE;
  }

  get basis(): readonly Basis[] {
    return this.request.basis;
  }

  get geneCount(): number {
    return this.request.genes.genes.size;
  }

  get notMeasured(): number {
    const { genes, measured } = this.request;
    return measured === null ? 0 : [...genes.genes].filter((gene) => !measured.genes.has(gene)).length;
  }

  get unmatched(): readonly { readonly text: string; readonly candidates: readonly unknown[] }[] {
    const { genes, measured } = this.request;
    const inputs = new Map([...genes.unmatched, ...(measured?.unmatched ?? [])].map((input) => [input.text, input]));
    return [...inputs.values()].map(({ text, candidates }) => ({ text, candidates: loadAll(this.context, 'Gene', candidates) }));
  }

  get otherNames(): MaybePromise<readonly { readonly text: string; readonly gene: unknown }[]> {
    const { genes, measured } = this.request;
    const inputs = [...new Map([...genes.matched, ...(measured?.matched ?? [])].map((input) => [input.text, input])).values()];
    return chain(chainAll(inputs.map(({ gene }) => this.context.loaders.record('Gene', gene))), (records) =>
      inputs.flatMap(({ text }, at) => {
        const gene = records[at];
        return gene != null && isOtherName(gene, text) ? [{ text, gene }] : [];
      }),
    );
  }

  get rows(): readonly EnrichedSet[] {
    return this.result.sets;
  }

  /** AOPs, or outcomes, that events with matched genes belong to. */
  overlaps(of: 'aopsOfEvent' | 'outcomesOfEvent'): MaybePromise<readonly Overlap[]> {
    const { genes, measured, sets } = this.request;
    const counts = (gene: string): boolean => genes.genes.has(gene) && (measured === null || measured.genes.has(gene));
    const matches = sets.map(({ id, genes: held }) => ({ event: id, genes: [...held].filter(counts) })).filter((match) => match.genes.length > 0);
    return chain(chainAll(matches.map(({ event }) => this.belongsTo(of, event))), (places) =>
      gatherOverlaps(matches.map((match, at) => ({ ...match, belongsTo: places[at] ?? [] }))),
    );
  }

  private belongsTo(of: 'aopsOfEvent' | 'outcomesOfEvent', event: string): MaybePromise<readonly string[]> {
    if (of === 'aopsOfEvent') return chain(this.context.loaders.links(of, event), (rows) => rows.map((row) => row.aop));
    return chain(this.context.loaders.links(of, event), (rows) => rows.filter((row) => row.connected).map((row) => row.outcome));
  }
}

/** Whether a text calls a gene otherwise than this graph does; case does not matter. */
const isOtherName = ({ id, symbol }: NodeRecords['Gene'], text: string): boolean => ![id, symbol].some((name) => name.toUpperCase() === text.toUpperCase());

/** A tested event, as an edge. */
export class EnrichedEvent {
  constructor(
    private readonly row: EnrichedSet,
    private readonly context: ApiContext,
  ) {}

  get id(): string {
    return this.row.id;
  }

  get cursor(): string {
    return encodeCursor(this.row.id);
  }

  get node(): MaybePromise<NodeRecords['KeyEvent'] | null> {
    return this.context.loaders.record('KeyEvent', this.row.id);
  }

  get setSize(): number {
    return this.row.setSize;
  }

  get overlap(): number {
    return this.row.matched.length;
  }

  get matchedGenes(): readonly MaybePromise<NodeRecords['Gene'] | null>[] {
    return loadAll(this.context, 'Gene', this.row.matched);
  }

  get oddsRatio(): number | null {
    return this.row.oddsRatio;
  }

  get p(): number {
    return this.row.p;
  }

  get q(): number {
    return this.row.q;
  }
}

/** Something that gathers events with matched genes, as an edge. */
export class GatheredOverlap<T extends 'Aop' | 'AdverseOutcome'> {
  constructor(
    private readonly type: T,
    private readonly row: Overlap,
    private readonly context: ApiContext,
  ) {}

  get id(): string {
    return this.row.id;
  }

  get cursor(): string {
    return encodeCursor(this.row.id);
  }

  get node(): MaybePromise<NodeRecords[T] | null> {
    return this.context.loaders.record(this.type, this.row.id);
  }

  get overlap(): number {
    return this.row.genes.length;
  }

  get matchedGenes(): readonly MaybePromise<NodeRecords['Gene'] | null>[] {
    return loadAll(this.context, 'Gene', this.row.genes);
  }

  get keyEvents(): readonly MaybePromise<NodeRecords['KeyEvent'] | null>[] {
    return loadAll(this.context, 'KeyEvent', this.row.events);
  }
}
