import type { MatchKind, WordAloneQuery } from '../../graphql/generated/graphql.ts';
import { ask } from '../../graphql/ask.ts';
import { WordAloneDocument } from './search-page.query.ts';

type Edge = WordAloneQuery['search']['edges'][number];

/** What one word of a text means. */
export interface WordRead {
  readonly word: string;
  readonly total: number;
  /** The best match; null where nothing matches. */
  readonly best: Edge | null;
  /** The gene or cell type that is called just so. */
  readonly actor: Edge | null;
}

/** Matches that are of the name itself, not of a part of it or near it. */
export const BY_NAME: ReadonlySet<MatchKind> = new Set<MatchKind>(['EXACT_ID', 'EXACT_SYMBOL', 'ALIAS']);

/** Asks what each word means; a word that the API does not answer for is one that means nothing. */
export const readWords = (words: readonly string[]): Promise<readonly WordRead[]> =>
  Promise.all(
    words.map(async (word) => {
      const answer = await ask(WordAloneDocument, { text: word });
      if (answer.kind !== 'answered') return { word, total: 0, best: null, actor: null };
      const { search, actors } = answer.data;
      const actor = actors.edges[0] ?? null;
      return { word, total: search.totalCount, best: search.edges[0] ?? null, actor: actor !== null && BY_NAME.has(actor.kind) ? actor : null };
    }),
  );
