import type { ChainEvent } from '../../components/chain/chain.ts';
import type { MatrixGroup, MatrixRow, MatrixStatement } from '../../components/matrix/matrix.ts';
import { isOnlyNamed } from '../../components/statement/gene-bases.ts';
import { SYSTEM_WORDS } from '../../wording/vocabulary.ts';
import { stack, type Block } from '../block.ts';
import { changeGlyph, rolePath } from '../mark-shapes.ts';
import type { Mark, TextMark } from '../scene/scene.ts';
import { widthOf } from '../text/measure.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { FigureTheme } from '../theme.ts';
import type { MatrixMeasures } from './matrix-sheet.ts';
import { basisLetter, statementWord } from './statement-words.ts';

/** What a table of marks is drawn from: columns of one block, rows in groups. */
export interface MatrixBlock {
  readonly events: readonly ChainEvent[];
  readonly groups: readonly MatrixGroup[];
  readonly rowKind: string;
  /** Whether columns bear their titles; else only numbers, which a key explains. */
  readonly titled: boolean;
  /** Whether groups are named above their rows. */
  readonly headed: boolean;
}

/** One block of columns with its rows, as high as it needs to be. */
export function matrixBlock(block: MatrixBlock, measures: MatrixMeasures, theme: FigureTheme): Block {
  const rows = block.groups.flatMap(({ name, rows: ofGroup }) => [...(block.headed ? [groupRow(name, block, measures, theme)] : []), ...ofGroup.map((row) => matrixRow(row, measures, theme))]);
  return stack([headRow(block, measures, theme), ...rows], 0);
}

const widthOfBlock = (columns: number, { nameWidth, columnWidth }: MatrixMeasures): number => nameWidth + columns * columnWidth;

const text = (words: string, x: number, y: number, size: number, colour: string, weight: TextMark['weight'] = 'regular', anchor: TextMark['anchor'] = 'start'): TextMark => ({ kind: 'text', text: words, x, y, size, weight, colour, anchor });
const rule = (width: number, y: number, stroke: string, strokeWidth: number): Mark => ({ kind: 'shape', path: `M0 ${y}H${width}`, fill: null, stroke, strokeWidth });

/** Titles of columns lie across them where there is room, else they stand on end. */
const HEAD_LINES = 6;
const LINE = 1.18;

function headRow({ events, rowKind, titled }: MatrixBlock, measures: MatrixMeasures, theme: FigureTheme): Block {
  const { size, small, nameWidth, columnWidth } = measures;
  const width = widthOfBlock(events.length, measures);
  const heads = events.map((event) => (titled ? wrapText(event.title, { width: columnWidth - size * 0.5, size: small, most: HEAD_LINES }) : []));
  const deepest = Math.max(0, ...heads.map((lines) => lines.length)) * LINE * small;
  const height = size * 1.5 + deepest + size * 0.7;
  const marks = events.flatMap((event, at): readonly Mark[] => {
    const left = nameWidth + at * columnWidth + size * 0.3;
    const { fill, stroke } = theme.roles[event.role];
    const number = size * 1.75;
    return [
      { kind: 'group', x: left, y: size * 0.15, scale: size / 17, marks: [{ kind: 'shape', path: rolePath(event.role, { x: 1, y: 1, width: 24, height: 16 }, 4), fill, stroke, strokeWidth: 2, round: true }] },
      text(String(event.number), left + number, size, small, theme.ink, 'semibold'),
      ...(heads[at] ?? []).map((line, row) => text(line, left, size * 1.5 + (row * LINE + 0.85) * small, small, theme.ink)),
    ];
  });
  return { height, marks: [text(rowKind, 0, height - size * 0.6, size, theme.ink, 'semibold'), ...marks, rule(width, height, theme.ink, size * 0.12)] };
}

function groupRow(name: string, { events }: MatrixBlock, measures: MatrixMeasures, theme: FigureTheme): Block {
  const { size, small } = measures;
  const width = widthOfBlock(events.length, measures);
  const lines = wrapText(name, { width, size: small, most: 2 });
  const height = lines.length * LINE * small + size * 0.7;
  return { height, marks: [...lines.map((line, at) => text(line, 0, size * 0.45 + (at * LINE + 0.85) * small, small, theme.inkSoft)), rule(width, height, theme.line, size * 0.07)] };
}

/** As tall as its fullest cell. */
function matrixRow({ id, label, cells }: MatrixRow, measures: MatrixMeasures, theme: FigureTheme): Block {
  const { size, nameWidth, columnWidth, line } = measures;
  const names = wrapText(label, { width: nameWidth - size * 0.6, size, weight: 'semibold', most: 3 });
  const fullest = Math.max(1, ...cells.map((cell) => cell.length));
  const height = Math.max(fullest * line, names.length * LINE * size) + size * 0.5;
  const width = widthOfBlock(cells.length, measures);
  const sides = Array.from({ length: cells.length + 1 }, (_, at): Mark => ({ kind: 'shape', path: `M${nameWidth + at * columnWidth} 0V${height}`, fill: null, stroke: theme.line, strokeWidth: size * 0.05 }));
  return {
    height,
    marks: [
      {
        kind: 'group',
        of: `row ${id}`,
        marks: [
          ...names.map((words, at) => text(words, 0, size * 0.25 + (at * LINE + 0.9) * size, size, theme.ink, 'semibold')),
          ...sides,
          ...cells.flatMap((cell, column) => cell.map((statement, at): Mark => ({ kind: 'group', of: `statement ${statement.eventId} ${statement.rowId}`, x: nameWidth + column * columnWidth + size * 0.3, y: size * 0.25 + at * line, marks: statementMarks(statement, measures, theme) }))),
          rule(width, height, theme.line, size * 0.07),
        ],
      },
    ],
  };
}

/** Which way and how settled as a mark; what part it plays and how it is known as a word and a letter. */
function statementMarks(statement: MatrixStatement, { size, small, worded }: MatrixMeasures, theme: FigureTheme): readonly Mark[] {
  const { sense, status, hinders, system, basis } = statement;
  const mark = changeGlyph(sense, status, { x: 0, y: size * 0.18, size: size * 0.95 }, theme);
  const bar = size * 1.35;
  // A blunt end, as of a relationship that inhibits.
  const hinderMark: readonly Mark[] = hinders ? [{ kind: 'shape', path: `M${bar} ${size * 0.65}H${bar + size * 0.45}M${bar + size * 0.45} ${size * 0.3}V${size}`, fill: null, stroke: theme.ink, strokeWidth: size * 0.1 }] : [];
  const wordAt = bar + (hinders ? size * 0.7 : 0);
  const letter = basisLetter(statement);
  const named = basis !== null && isOnlyNamed(basis);
  const dots = (words: string, of: number): readonly Mark[] => (named ? [{ kind: 'shape', path: `M${wordAt} ${size * 1.15}H${wordAt + widthOf(words, of)}`, fill: null, stroke: theme.inkSoft, strokeWidth: size * 0.09, dash: [size * 0.1, size * 0.14] }] : []);
  if (!worded) return [mark, ...hinderMark, text(letter, wordAt, size, small, theme.inkSoft, 'semibold'), ...dots(letter, small)];
  const word = statementWord(statement);
  return [mark, ...hinderMark, text(word, wordAt, size, size, theme.ink), ...dots(word, size), text(system === null ? letter : `${SYSTEM_WORDS[system]} ${letter}`, wordAt, size + small * 1.2, small, theme.inkSoft)];
}
