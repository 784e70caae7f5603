import type { InstantStore } from '../../store/instant-store.ts';
import type { JudgedQuery } from './judged-set.ts';

/** Hits that are looked at for the wanted record. */
const LOOKED_AT = 10;
const TOP = 3;

/** What a search came to. */
export interface Judgement {
  readonly query: JudgedQuery;
  /** Place of the first wanted hit, from 1 on; null where it is not among the first ten. */
  readonly rank: number | null;
  /** The first hits, for reading. */
  readonly got: readonly string[];
}

export function judge(search: Pick<InstantStore, 'search'>, queries: readonly JudgedQuery[]): readonly Judgement[] {
  return queries.map((query) => {
    const got = search.search({ text: query.text, first: LOOKED_AT }).hits.map(({ id }) => id);
    const place = got.findIndex((id) => query.wanted.includes(id));
    return { query, rank: place === -1 ? null : place + 1, got: got.slice(0, TOP) };
  });
}

export interface Quality {
  readonly queries: number;
  /** Mean over the queries of one by the rank of the first wanted hit. */
  readonly meanReciprocalRank: number;
  /** Share of the queries whose wanted record is among the first three. */
  readonly successAt3: number;
  /** Share of the queries whose wanted record is where it must be: first, or among the first three. */
  readonly asJudged: number;
}

export function qualityOf(judgements: readonly Judgement[]): Quality {
  const mean = (valueOf: (judgement: Judgement) => number): number =>
    judgements.reduce((sum, judgement) => sum + valueOf(judgement), 0) / judgements.length;
  return {
    queries: judgements.length,
    meanReciprocalRank: mean(({ rank }) => (rank === null ? 0 : 1 / rank)),
    successAt3: mean(({ rank }) => (rank !== null && rank <= TOP ? 1 : 0)),
    asJudged: mean(({ rank, query }) => (rank !== null && rank <= query.within ? 1 : 0)),
  };
}
