import { isPromise, SearchRequestError, type MaybePromise, type NodeRecords, type NodeType, type SearchAnswer, type SearchHit } from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import { apiError } from '../../../shared/api-error.ts';
import type { PageInfo } from '../../../shared/page-info.type.ts';
import { entityTypeName, type EntityTypeName } from './search.vocabulary.ts';

type AnyRecord = NodeRecords[NodeType];

/** An edge of a search; its node is read when a query asks for it. */
class FoundEdge {
  constructor(
    private readonly context: ApiContext,
    private readonly hit: SearchHit,
  ) {}

  get node(): MaybePromise<AnyRecord | null> {
    return this.context.loaders.record<NodeType>(this.hit.type, this.hit.id);
  }

  get type(): EntityTypeName {
    return entityTypeName(this.hit.type);
  }

  get id(): string {
    return this.hit.id;
  }

  get kind(): SearchHit['kind'] {
    return this.hit.kind;
  }

  get score(): number {
    return this.hit.score;
  }

  get title(): SearchHit['title'] {
    return this.hit.title;
  }

  get match(): SearchHit['match'] {
    return this.hit.match;
  }

  get cursor(): string {
    return this.hit.cursor;
  }
}

/** What a search found, in the shape of the graph. */
export class FoundPage {
  readonly edges: readonly FoundEdge[];

  constructor(
    private readonly context: ApiContext,
    private readonly answer: SearchAnswer,
    private readonly isFirstPage: boolean,
  ) {
    this.edges = answer.hits.map((hit) => new FoundEdge(context, hit));
  }

  get nodes(): readonly MaybePromise<AnyRecord | null>[] {
    return this.edges.map((edge) => edge.node);
  }

  get totalCount(): number {
    return this.answer.totalCount;
  }

  get countsByType(): readonly { readonly type: EntityTypeName; readonly count: number }[] {
    return this.answer.countsByType.map(({ type, count }) => ({ type: entityTypeName(type), count }));
  }

  get topHit(): FoundEdge | null {
    return this.answer.topHit && new FoundEdge(this.context, this.answer.topHit);
  }

  get suggestions(): readonly string[] {
    return this.answer.suggestions;
  }

  get textWasCut(): boolean {
    return this.answer.textWasCut;
  }

  get pageInfo(): PageInfo {
    return {
      hasPreviousPage: !this.isFirstPage,
      hasNextPage: this.answer.hasNextPage,
      startCursor: this.edges[0]?.cursor ?? null,
      endCursor: this.edges.at(-1)?.cursor ?? null,
    };
  }
}

function asApiError(error: unknown): never {
  if (error instanceof SearchRequestError) throw apiError('BAD_USER_INPUT', error.message, { argument: error.field });
  throw error;
}

/** Asks the store; a page or cursor that cannot be is the caller's mistake, whenever it is noticed. */
export function askSearch(ask: () => MaybePromise<SearchAnswer>): MaybePromise<SearchAnswer> {
  try {
    const answer = ask();
    return isPromise(answer) ? answer.catch(asApiError) : answer;
  } catch (error) {
    return asApiError(error);
  }
}
