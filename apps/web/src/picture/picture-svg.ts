import { CHANGE_OUTLINES } from '../components/marks/change-outline.ts';
import { PRODUCT_GROUP_WORDS } from '../wording/gene-vocabulary.ts';
import { counted } from '../wording/count.ts';
import { chainSvg, type Frame } from './chain-svg.ts';
import { PALETTE } from './palette.ts';
import { PICTURE_SIZE, type CountedGroup, type Picture } from './picture.ts';
import { linesWithin, textAt } from './svg-text.ts';

const EDGE = 60;
const WIDTH = PICTURE_SIZE.width - 2 * EDGE;
const NOTE_HEIGHT = 46;

/** A picture of a page for previews elsewhere, as SVG: title, figure, where its pathways come from, release. */
export function pictureSvg(picture: Picture): string {
  const { width, height } = PICTURE_SIZE;
  const titleSize = linesWithin(picture.title, WIDTH, 56, 9, 'serif').length > 1 ? 46 : 56;
  const title = linesWithin(picture.title, WIDTH, titleSize, 2, 'serif');
  const factsY = 116 + titleSize * 0.5 + (title.length - 1) * titleSize * 1.14 + 58;
  const foot = height - 68 - (picture.note === null ? 0 : NOTE_HEIGHT + 8);
  const frame: Frame = { x: EDGE, y: factsY + 26, width: WIDTH, height: foot - factsY - 34 };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${PALETTE.ground}"/>`,
    head(picture),
    ...title.map((line, at) => textAt(line, EDGE, 116 + titleSize * 0.5 + at * titleSize * 1.14, { size: titleSize, family: 'serif', weight: 600 })),
    ...linesWithin(picture.facts, WIDTH, 27, 1).map((line) => textAt(line, EDGE, factsY, { size: 27, colour: PALETTE['ink-soft'] })),
    picture.figure.kind === 'chain' ? chainSvg(picture.figure.chain, frame) : groupsSvg(picture.figure.groups, frame),
    picture.note === null ? '' : noteSvg(picture.note, foot + 8),
    `<line x1="${EDGE}" x2="${width - EDGE}" y1="${height - 52}" y2="${height - 52}" stroke="${PALETTE.line}" stroke-width="2"/>`,
    textAt(`${picture.id}  ·  release ${picture.release}`, EDGE, height - 20, { size: 21, colour: PALETTE['ink-soft'] }),
    textAt(picture.licence, width - EDGE, height - 20, { size: 21, colour: PALETTE['ink-soft'], anchor: 'end' }),
    '</svg>',
  ].join('');
}

/** The mark of the portal, and what the page is about. */
function head({ kind }: Picture): string {
  return [
    `<g transform="translate(${EDGE} 36) scale(1.4)"><polygon fill="${PALETTE['role-mie']}" points="1,10 5,3 13,3 17,10 13,17 5,17"/><rect fill="${PALETTE['role-event']}" x="22" y="4" width="14" height="12" rx="3.5"/><polygon fill="${PALETTE['role-outcome']}" points="45,3 53,3 57,7 57,13 53,17 45,17 41,13 41,7"/></g>`,
    textAt('Sequela', EDGE + 98, 61, { size: 32, family: 'serif', weight: 600 }),
    textAt(kind, PICTURE_SIZE.width - EDGE, 60, { size: 25, colour: PALETTE['ink-soft'], anchor: 'end' }),
  ].join('');
}

function noteSvg(note: string, y: number): string {
  const lines = linesWithin(`${note.replace(/\.$/, '')}.`, WIDTH - 40, 23, 1);
  return `<rect x="${EDGE}" y="${y}" width="${WIDTH}" height="${NOTE_HEIGHT}" fill="${PALETTE['tint-note']}"/><rect x="${EDGE}" y="${y}" width="6" height="${NOTE_HEIGHT}" fill="${PALETTE['role-event']}"/>${lines.map((line) => textAt(line, EDGE + 22, y + 31, { size: 23, colour: PALETTE['on-note'] })).join('')}`;
}

const GROUP_MARKS = {
  INCREASED: { path: CHANGE_OUTLINES.INCREASED, colour: PALETTE['on-increase'] },
  DECREASED: { path: CHANGE_OUTLINES.DECREASED, colour: PALETTE['on-decrease'] },
  OTHER: { path: CHANGE_OUTLINES.ACTIVATED, colour: PALETTE['on-steady'] },
  UNSTATED: { path: CHANGE_OUTLINES.NONE, colour: PALETTE['on-steady'] },
} as const;
const MOST_ROW = 92;

/** One row for each direction: mark, count, and the events by name as far as they fit. */
function groupsSvg(groups: readonly CountedGroup[], frame: Frame): string {
  const row = Math.min(MOST_ROW, frame.height / Math.max(1, groups.length));
  return groups
    .map(({ group, titles }, at) => {
      const y = frame.y + 20 + at * row;
      const { path, colour } = GROUP_MARKS[group];
      return [
        `<g transform="translate(${frame.x} ${y}) scale(2.1)"><path d="${path}" fill="${colour}"/></g>`,
        textAt(`${PRODUCT_GROUP_WORDS[group]} at ${counted(titles.length, 'key event')}`, frame.x + 46, y + 24, { size: 29, weight: 600, colour }),
        ...linesWithin(titles.join(', '), frame.width - 46, 23, 1).map((line) => textAt(line, frame.x + 46, y + 55, { size: 23, colour: PALETTE['ink-soft'] })),
      ].join('');
    })
    .join('');
}
