/** What a thing does, as far as a shape tells: up, down, switched on, shed, or nothing said. */
export type Sense = 'INCREASED' | 'DECREASED' | 'ACTIVATED' | 'SHED' | 'NONE';

/** Outlines in a box of 14 by 14. */
export const CHANGE_OUTLINES: Readonly<Record<Sense, string>> = {
  INCREASED: 'M7 1.6 13 12.2H1Z',
  DECREASED: 'M7 12.4 1 1.8H13Z',
  ACTIVATED: 'M7 .8 13.2 7 7 13.2 .8 7Z',
  SHED: 'M1.2 8.6a5.8 5.8 0 0 1 11.6 0Z M3 12.2H11',
  NONE: 'M7 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z',
};

/** Where the dot stands in a shape of which no source says how settled it is. */
const CENTRES: Readonly<Record<Sense, readonly [x: number, y: number]>> = { INCREASED: [7, 8.5], DECREASED: [7, 5.5], ACTIVATED: [7, 7], SHED: [7, 5.9], NONE: [7, 7] };
const DOT = 1.7;

/** The dot of a shape in a box of 14 by 14. */
export const dotPath = (sense: Sense): string => `M${CENTRES[sense][0] - DOT} ${CENTRES[sense][1]}a${DOT} ${DOT} 0 1 1 ${2 * DOT} 0a${DOT} ${DOT} 0 1 1 ${-2 * DOT} 0Z`;

/** Reads a direction of an event or a change of a gene product as one of five shapes. */
export const senseOf = (value: string | null | undefined): Sense => (value != null && value in CHANGE_OUTLINES ? (value as Sense) : 'NONE');
