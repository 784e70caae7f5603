import { writtenDate } from '../wording/date.ts';
import { NOTHING, paragraph, stack, type Block } from './block.ts';
import type { FigureHead } from './figure-head.ts';
import { legendBlock, type FigureLegendPart } from './legend-block.ts';
import { innerWidth, type Sheet } from './sheet.ts';
import type { FigureTheme } from './theme.ts';

/** Titles of others may have any length; a figure has room for so many lines. */
const MOST_TITLE_LINES = 4;
const MOST_SOURCE_LINES = 6;

/** What a figure is: its kind and id, its title, how many of what. */
export function headBlock({ kind, id, title, facts }: FigureHead, sheet: Sheet, theme: FigureTheme): Block {
  const width = innerWidth(sheet);
  const slide = sheet.height !== null;
  const soft = { width, size: sheet.textSize, colour: theme.inkSoft };
  return stack(
    [
      paragraph(`${kind} · ${id}${slide ? ` · ${facts}` : ''}`, { ...soft, most: slide ? 1 : 2 }),
      paragraph(title, { width, size: sheet.titleSize, weight: 'semibold', colour: theme.ink, most: slide ? 2 : MOST_TITLE_LINES }),
      ...(slide ? [] : [paragraph(facts, { ...soft, most: 3 })]),
    ],
    sheet.textSize * 0.2,
  );
}

interface Place {
  readonly sheet: Sheet;
  readonly theme: FigureTheme;
  readonly width: number;
}

/** Of a slide, the words take this part and the legend the rest. */
const WORDS_PART = 0.54;

/** What stands below every drawing: notes on its origin, caption, legend, imprint. On a slide the legend stands beside the words. */
export function footBlock(head: FigureHead, caption: string, parts: readonly FigureLegendPart[], sheet: Sheet, theme: FigureTheme): Block {
  const whole = innerWidth(sheet);
  const beside = sheet.height !== null;
  const place: Place = { sheet, theme, width: beside ? whole * WORDS_PART : whole };
  const words = paragraph(caption, { width: place.width, size: beside ? sheet.smallSize : sheet.textSize, colour: theme.ink });
  const legend = legendBlock(parts, { width: beside ? whole * (1 - WORDS_PART) - sheet.margin : whole, size: sheet.smallSize, theme });
  const gap = sheet.textSize * 0.9;
  if (!beside) return stack([notesBlock(head, place), words, legend, imprintBlock(head, place)], gap);
  const left = stack([notesBlock(head, place), words], gap * 0.7);
  const row: Block = { marks: [...left.marks, { kind: 'group', x: whole * WORDS_PART + sheet.margin, marks: legend.marks }], height: Math.max(left.height, legend.height) };
  return stack([row, runOnImprint(head, { ...place, width: whole })], gap * 0.7);
}

/** Notes on where the pathway comes from, on a ground of their own. */
function notesBlock({ notes }: FigureHead, { sheet, theme, width }: Place): Block {
  if (notes.length === 0) return NOTHING;
  const noteSize = sheet.height === null ? sheet.textSize : sheet.smallSize;
  const air = noteSize * 0.5;
  const edge = sheet.textSize * 0.35;
  const words = stack(notes.map((note) => paragraph(`${note.replace(/\.$/, '')}.`, { width: width - edge - 2 * air, size: noteSize, colour: theme.note.ink, most: 6 })), air);
  const height = words.height + 2 * air;
  return {
    height,
    marks: [
      { kind: 'shape', path: `M0 0H${width}V${height}H0Z`, fill: theme.note.ground, stroke: null },
      { kind: 'shape', path: `M0 0H${edge}V${height}H0Z`, fill: theme.note.edge, stroke: null },
      { kind: 'group', x: edge + air, y: air, marks: words.marks },
    ],
  };
}

const releaseWords = ({ id, date }: FigureHead['release']): string => (date === null ? id : `${id} of ${writtenDate(date)}`);

/** Sources with their licences, the licence of the whole, the release, and the way home. */
function imprintBlock({ sources, sourcesHead, licence, release, url }: FigureHead, { sheet, theme, width }: Place): Block {
  const style = { width, size: sheet.smallSize, colour: theme.inkSoft };
  return stack(
    [
      ...(sourcesHead === undefined ? [] : [paragraph(sourcesHead, { ...style, weight: 'semibold' })]),
      ...sources.map((source) => paragraph(source, { ...style, ...(sourcesHead === undefined && { label: 'Source' }), most: MOST_SOURCE_LINES })),
      paragraph(licence, { ...style, label: 'Licence', most: 4 }),
      paragraph(`${releaseWords(release)}, drawn by Sequela`, { ...style, label: 'Release' }),
      paragraph(url, { ...style, label: 'More', most: 3, href: url }),
    ],
    sheet.smallSize * 0.15,
  );
}

/** The same as one text, where a slide has little room below. */
function runOnImprint({ sources, licence, release, url }: FigureHead, { sheet, theme, width }: Place): Block {
  const text = `${sources.map((source) => source.replace(/\.$/, '')).join('; ')}. Licence: ${licence}. Release: ${releaseWords(release)}, drawn by Sequela. More: ${url}`;
  return paragraph(text, { width, size: sheet.smallSize * 0.9, colour: theme.inkSoft, label: sources.length === 1 ? 'Source' : 'Sources', most: 8 });
}
