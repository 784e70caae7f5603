import type { ReactNode } from 'react';
import type { EmbedAnswer } from '../embed-answer.ts';
import type { EmbedAsk } from '../embed-ask.ts';

/** What a view puts between the heading and the imprint of an embed. */
export interface EmbedBody {
  readonly kind: 'body';
  readonly body: ReactNode;
  /** Rules of this view alone, with the colours of `embed-styles.ts`. Style attributes are refused by the policy. */
  readonly css: string;
}

/** Why an answer cannot be shown in a view, and what to do: plain text. */
export interface NoView {
  readonly kind: 'no-view';
  readonly lines: readonly string[];
}

/** Makes the part of an embed that differs by view. `ask.list` and `ask.theme` may matter; the rest is the document's. */
export type EmbedViewOf = (answer: EmbedAnswer, ask: EmbedAsk) => EmbedBody | NoView;
