import { AXIS_HEIGHT, boxHeight, HEAD_HEIGHT, LINE_HEIGHT, TITLE_SIZE } from '../../components/chain/box-size.ts';
import { arrowOutline } from '../../components/chain/arrow-outline.ts';
import type { ChainLayout, PlacedEvent, PlacedLink } from '../../components/chain/lay-out-chain.ts';
import { senseOf } from '../../components/marks/change-outline.ts';
import { LEVEL_WORDS } from '../../wording/vocabulary.ts';
import { changeGlyph, rolePath, settledShape } from '../mark-shapes.ts';
import type { GroupMark, Mark, TextMark } from '../scene/scene.ts';
import { widthOf } from '../text/measure.ts';
import type { FigureTheme } from '../theme.ts';

/** Numbers, levels, grades and steps, in the units of a layout; titles have TITLE_SIZE. */
export const SIDE_SIZE = 13;
const GLYPH_SIZE = 12;

export interface ChainLook {
  readonly theme: FigureTheme;
  /** Width of outlines in the units of the layout; lines of relationships have three quarters of it. */
  readonly stroke: number;
  /** Whether shapes bear number, direction and level above their title. */
  readonly headed: boolean;
  /** Whether the steps are named above the events. */
  readonly steps: boolean;
  /** How large the ends of relationships are. */
  readonly arrows: number;
  /** What stands at an arrow that nobody graded; null for nothing. */
  readonly ungraded: string | null;
}

/** A chain that is laid out, as marks in the units of its layout: the one way in which figures and previews draw it. */
export const chainMarks = (layout: ChainLayout, look: ChainLook): readonly Mark[] => [
  ...(look.steps ? stepMarks(layout, look) : []),
  ...layout.links.map((link) => linkMark(link, layout.direction, look)),
  // Above all lines, so that none runs through a letter.
  ...gradeLetters(layout, look).flatMap((letter) => gradeMarks(letter, look.theme)),
  ...layout.events.map((event) => eventMark(event, look)),
  ...(layout.looseTop === null || !look.headed ? [] : [side('joined by no relationship', 6, layout.looseTop + 15, look.theme.inkSoft)]),
];

const side = (text: string, x: number, y: number, colour: string, anchor: TextMark['anchor'] = 'start', weight: TextMark['weight'] = 'regular'): TextMark => ({ kind: 'text', text, x, y, size: SIDE_SIZE, weight, colour, anchor });

const stepMarks = ({ ranks, rankFoot }: ChainLayout, { theme }: ChainLook): readonly Mark[] =>
  ranks.flatMap(({ rank, x }): readonly Mark[] => [
    { kind: 'shape', path: `M${x} ${AXIS_HEIGHT - 12}V${rankFoot}`, fill: null, stroke: theme.line, strokeWidth: 1, dash: [1, 5] },
    side(rank === 0 ? 'start' : `step ${rank}`, x, 15, theme.inkSoft, 'middle'),
  ]);

function eventMark(event: PlacedEvent, look: ChainLook): GroupMark {
  const { fill, stroke } = look.theme.roles[event.role];
  const shape = settledShape(rolePath(event.role, event), event, event.status, { fill, hollow: look.theme.raised, stroke }, look.stroke);
  return { kind: 'group', of: `event ${event.id}`, marks: [...shape, ...(look.headed ? headMarks(event, look.theme) : []), ...titleMarks(event, look)] };
}

/** Where the block of head and title begins: in the middle of shapes that are higher than it. */
const blockTop = ({ y, height, lines }: PlacedEvent): number => y + (height - boxHeight(lines)) / 2 + (lines.length === 0 ? 5 : 0);

/** Direction, number, and the level or a remark, centred on one line. */
function headMarks(event: PlacedEvent, theme: FigureTheme): readonly Mark[] {
  const { number, direction, status, level = null, remark = level === null ? null : LEVEL_WORDS[level], x, width } = event;
  const y = blockTop(event);
  const numberWidth = widthOf(String(number), SIDE_SIZE, 'semibold');
  const remarkWidth = remark === null ? 0 : widthOf(` ${remark}`, SIDE_SIZE);
  const left = x + (width - GLYPH_SIZE - 5 - numberWidth - remarkWidth) / 2;
  return [
    changeGlyph(senseOf(direction), status ?? undefined, { x: left, y: y + 9, size: GLYPH_SIZE }, theme),
    side(String(number), left + GLYPH_SIZE + 5, y + 20, theme.ink, 'start', 'semibold'),
    ...(remark === null ? [] : [side(remark, left + GLYPH_SIZE + 5 + numberWidth + widthOf(' ', SIDE_SIZE), y + 20, theme.inkSoft)]),
  ];
}

function titleMarks(event: PlacedEvent, { theme, headed }: ChainLook): readonly TextMark[] {
  const { x, y, width, height, lines } = event;
  const first = headed ? blockTop(event) + HEAD_HEIGHT + 13 : y + height / 2 + 5 - ((lines.length - 1) / 2) * LINE_HEIGHT;
  return lines.map((line, at) => ({ kind: 'text', text: line, x: x + width / 2, y: first + at * LINE_HEIGHT, size: TITLE_SIZE, weight: headed ? 'regular' : 'semibold', colour: theme.ink, anchor: 'middle' }));
}

/** Dotted is a way back, dashed skips events, hollow is hypothesised; a blunt end inhibits. */
function linkMark({ id, path, tip, status, effect, adjacent, back }: PlacedLink, direction: ChainLayout['direction'], { theme, stroke, arrows }: ChainLook): GroupMark {
  const colour = theme.lineStrong;
  const unsettled = status === 'HYPOTHESISED' || status === 'CONTESTED';
  const dash = back ? [1.5, 3.5] : adjacent === false ? [6, 5] : undefined;
  const line: Mark = { kind: 'shape', path, fill: null, stroke: colour, strokeWidth: stroke * (unsettled ? 0.6 : 0.8), ...(dash !== undefined && { dash }) };
  const { whole, half, blunt } = arrowOutline(tip, direction, arrows);
  const end: readonly Mark[] =
    effect === 'INHIBITS'
      ? [{ kind: 'shape', path: blunt, fill: null, stroke: colour, strokeWidth: stroke * 1.1 }]
      : [
          { kind: 'shape', path: whole, fill: unsettled ? theme.raised : colour, stroke: colour, strokeWidth: stroke * 0.5 },
          ...(status === 'CONTESTED' ? [{ kind: 'shape', path: half, fill: colour, stroke: null } as const] : []),
        ];
  return { kind: 'group', of: `relationship ${id}`, marks: [line, ...end] };
}

interface GradeLetter {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Letters of grades beside the ends of their relationships. Where two ends all but meet and have the same grade, one letter tells of both. */
function gradeLetters({ links, direction }: ChainLayout, { headed, ungraded }: ChainLook): readonly GradeLetter[] {
  const placed: GradeLetter[] = [];
  for (const { tip, grade, back } of links) {
    const letter = headed ? (grade ?? ungraded) : null;
    if (letter === null) continue;
    const width = widthOf(letter, SIDE_SIZE);
    // What leads back ends beside the last of those that lead on: its letter stands on its other side.
    const [x, y] = direction === 'right' ? [tip.x - 11 - width, tip.y + (back ? 13.5 : -5)] : [back ? tip.x - 6 - width : tip.x + 6, tip.y - 3];
    if (!placed.some((other) => other.letter === letter && Math.abs(other.x - x) < width && Math.abs(other.y - y) < SIDE_SIZE * 0.9)) placed.push({ letter, x, y, width });
  }
  return placed;
}

/** A letter on a ground of its own, so that no line runs through it. */
const gradeMarks = ({ letter, x, y, width }: GradeLetter, theme: FigureTheme): readonly Mark[] => [{ kind: 'shape', path: `M${x - 0.5} ${y - 9.4}H${x + width + 0.5}V${y + 0.6}H${x - 0.5}Z`, fill: theme.ground, stroke: null }, side(letter, x, y, theme.inkSoft)];
