import { AXIS_HEIGHT, EVENT_GAP, RANK_GAP, TITLE_SIZE } from './box-size.ts';
import type { Gap } from './settle-columns.ts';
import { wrapWords } from './wrap-words.ts';

/** How a chain is laid out: the same way of drawing for a page, a column of a journal and a slide. */
export interface LayoutStyle {
  /** Which way causal rank runs. */
  readonly direction: 'right' | 'down';
  /** Width of all shapes; null for what their longest word needs. */
  readonly boxWidth: number | null;
  /** The lines of a title within a width. */
  readonly wrap: (title: string, width: number) => readonly string[];
  /** Room between ranks, in which relationships bend. */
  readonly rankGap: number;
  /** Room between what stands in one rank. */
  readonly gap: Gap;
  /** Most events of a row of those that nothing joins; null for as many as there are ranks, six at least. */
  readonly looseColumns: number | null;
  /** Room before the events for the names of the steps. */
  readonly axisHeight: number;
  /** Between arrows that end side by side, as far as there is room. */
  readonly portGap: number;
  /** Whether shapes grow where otherwise there would not be. */
  readonly portRoom: boolean;
}

/** As pages draw it. */
export const PAGE_STYLE: LayoutStyle = {
  direction: 'right',
  boxWidth: null,
  wrap: (title, width) => wrapWords(title, width, TITLE_SIZE),
  rankGap: RANK_GAP,
  gap: () => EVENT_GAP,
  looseColumns: null,
  axisHeight: AXIS_HEIGHT,
  portGap: 13,
  portRoom: false,
};
