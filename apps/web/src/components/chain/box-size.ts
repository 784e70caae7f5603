import type { EventRole } from '../../graphql/generated/graphql.ts';
import { textWidth, wordsOf } from './wrap-words.ts';

/** Sizes of a drawing, in its own units. */
export const TITLE_SIZE = 15;
export const LINE_HEIGHT = 18;
export const HEAD_HEIGHT = 24;
export const RANK_GAP = 42;
export const EVENT_GAP = 12;
export const MARGIN = 6;
/** Room above the events for the names of the steps. */
export const AXIS_HEIGHT = 34;

/** How high the shape of an event is, by the lines of its title. */
export const boxHeight = (lines: readonly string[]): number => HEAD_HEIGHT + lines.length * LINE_HEIGHT + 14;

const LEAST_WIDTH = 132;
const MOST_WIDTH = 176;
/** Between the longest word and its shape; widths of letters are estimates. */
const AIR = 6;
/** What a shape leaves for its title; the corners of a hexagon and an octagon take room. */
const INSET: Readonly<Record<EventRole, number>> = { MOLECULAR_INITIATING_EVENT: 36, KEY_EVENT: 12, ADVERSE_OUTCOME: 14 };

/** Room that a shape and a little air take beside a word. */
export const boxInset = (role: EventRole): number => INSET[role] + AIR;

/** Of wide hexagons the corners take more. */
const HEXAGON_PART = 0.2;

/** Room for the lines of a title in the shape of a role. */
export const titleWidth = (role: EventRole, boxWidth: number): number => boxWidth - Math.max(INSET[role], role === 'MOLECULAR_INITIATING_EVENT' ? boxWidth * HEXAGON_PART : 0);

/** All shapes of a drawing are as wide as its longest word needs, within limits. */
export function boxWidth(events: readonly { readonly title: string; readonly role: EventRole }[]): number {
  const needs = events.flatMap(({ title, role }) => wordsOf(title).map((word) => textWidth(word, TITLE_SIZE) + boxInset(role)));
  return Math.min(MOST_WIDTH, Math.ceil(Math.max(LEAST_WIDTH, ...needs)));
}
