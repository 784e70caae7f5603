import type { AnswerNode } from '../answer/answer-tree.ts';

/** A source with the credit that it asks for. */
export interface EmbedSource {
  readonly id: string;
  readonly name: string;
  /** SPDX id. */
  readonly licence: string;
  readonly licenceUrl: string | null;
  readonly attribution: string;
  readonly url: string | null;
}

/** A saved document with its answer and all that every form of an embed says of it. */
export interface EmbedAnswer {
  readonly id: string;
  /** Plain text, as its author wrote it: never markup. */
  readonly title: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
  /** The answer beside its question. */
  readonly tree: AnswerNode;
  /** The release that the answer is of. */
  readonly release: { readonly id: string; readonly date: string | null };
  /** Resulting licence of the answer by its SPDX id, and what that does not cover. */
  readonly licence: string;
  readonly licenceUrl: string | null;
  readonly licenceNote: string | null;
  readonly sources: readonly EmbedSource[];
  /** That the pathways are a reconstruction, that the answer is an old one, what could not be answered. */
  readonly notes: readonly string[];
  /** Full address of the same answer in the portal, where it can be changed. */
  readonly home: string;
  /** Full address of this embed without its form, view and theme. */
  readonly address: string;
}

/** What an embed shows, or the status and words that say why it cannot; words are plain text. */
export type ReadEmbed =
  | { readonly kind: 'answered'; readonly answer: EmbedAnswer; readonly cacheControl: string }
  | { readonly kind: 'refused'; readonly status: 400 | 404 | 410 | 422 | 429 | 502; readonly title: string; readonly lines: readonly string[]; /** Seconds to wait, where that helps. */ readonly retryAfter: string | null };
