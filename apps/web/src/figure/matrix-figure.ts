import type { ChainEvent } from '../components/chain/chain.ts';
import { buildMatrix, type MatrixGroup, type MatrixStatement } from '../components/matrix/matrix.ts';
import { counted } from '../wording/count.ts';
import { NOTHING, paragraph, stack, type Block } from './block.ts';
import { keyBlock } from './chain/key-block.ts';
import { composed, heightLeft } from './compose.ts';
import type { FigureHead } from './figure-head.ts';
import { footBlock, headBlock } from './furniture.ts';
import { CELL_SENTENCE, matrixLegend } from './matrix/matrix-legend.ts';
import { matrixBlock, type MatrixBlock } from './matrix/matrix-marks.ts';
import { measureMatrix, type MatrixMeasures } from './matrix/matrix-sheet.ts';
import { spokenStatement } from './matrix/statement-words.ts';
import type { FigureOptions } from './pathway-figure.ts';
import type { Scene } from './scene/scene.ts';
import { innerWidth, sheetOf, type Sheet } from './sheet.ts';
import { FIGURE_THEMES, type FigureTheme } from './theme.ts';

/** What stands at which event, to draw as a table of marks. */
export interface MatrixModel {
  readonly head: FigureHead;
  /** Columns, in the order of reading. */
  readonly events: readonly ChainEvent[];
  readonly statements: readonly MatrixStatement[];
  /** What a row is: "Cytokine", "Receptor", "Cell type". */
  readonly rowKind: string;
  /** What is shown, as a sentence. */
  readonly caption: string;
  /** What to say where there is nothing to show. */
  readonly emptyWords: string;
}

/** Narrower columns bear numbers, and their titles stand in a key; in letters of the text. */
const TITLED_COLUMN = 6.5;

/** The complete figure of a matrix: title, table of marks, caption, legend, where it comes from, release, licence. */
export function matrixFigure(model: MatrixModel, { width, theme: themeName }: FigureOptions): Scene {
  const { head, events, statements, rowKind, caption } = model;
  const sheet = sheetOf(width);
  const theme = FIGURE_THEMES[themeName];
  const groups = buildMatrix(events.map(({ id }) => id), statements);
  const measures = measureMatrix(groups, events.length, sheet);
  const titled = measures.columnWidth >= TITLED_COLUMN * measures.size;
  const key = titled || groups.length === 0 ? NOTHING : keyBlock(events, sheet, theme);
  const top = headBlock(head, sheet, theme);
  const footOf = (more: readonly string[]): Block => footBlock(head, [caption, ...more].join(' '), matrixLegend(statements), sheet, theme);
  const drawn = (kept: readonly MatrixGroup[], headed: boolean): Block => tableBlock(model, kept, measures, { titled, headed }, sheet, theme);
  const room = heightLeft(sheet, [top, footOf([CELL_SENTENCE, ROOM_SENTENCE]), key]);
  const fits = (block: Block): boolean => sheet.height === null || block.height <= room;
  const whole = [groups.length > 1, false].map((headed) => drawn(groups, headed)).find(fits) ?? null;
  const kept = whole === null ? fullest(groups, (part) => fits(drawn(part, false))) : groups;
  const sentences = [
    ...(groups.length === 0 ? [] : [CELL_SENTENCE]),
    ...(measures.columns < events.length && groups.length > 0 ? ['Columns that found no room stand in a further part below, with the rows that have something there.'] : []),
    ...(statements.some(({ hinders }) => hinders) ? ['A blunt end is what hinders the event.'] : []),
    ...(whole === null ? [`A slide has room for ${counted(countRows(kept), 'row')} of ${countRows(groups)}: those that stand at the most events.`] : []),
  ];
  return composed({ head, top, drawing: whole ?? drawn(kept, false), key, foot: footOf(sentences), sheet, theme, description: [caption, ...sentences, ...head.notes.map((note) => `${note}.`), spokenMatrix(events, kept, rowKind)].join(' ') });
}

/** As long as the longest of the sentences that may be added. */
const ROOM_SENTENCE = 'A blunt end is what hinders the event. A slide has room for 00 rows of 000: those that stand at the most events.';

const countRows = (groups: readonly MatrixGroup[]): number => groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** The table in blocks of columns, each with the rows that have something in it. */
function tableBlock({ events, rowKind, emptyWords }: MatrixModel, groups: readonly MatrixGroup[], measures: MatrixMeasures, look: Pick<MatrixBlock, 'titled' | 'headed'>, sheet: Sheet, theme: FigureTheme): Block {
  if (groups.length === 0) return paragraph(emptyWords, { width: innerWidth(sheet), size: sheet.textSize * 1.1, colour: theme.ink });
  const blocks: Block[] = [];
  for (let start = 0; start < events.length; start += measures.columns) {
    const end = start + measures.columns;
    const kept = events.length <= measures.columns ? groups : withRows(groups.map(({ name, rows }) => ({ name, rows: rows.map((row) => ({ ...row, cells: row.cells.slice(start, end) })).filter(({ cells }) => cells.some((cell) => cell.length > 0)) })));
    if (kept.length > 0 || start === 0) blocks.push(matrixBlock({ events: events.slice(start, end), groups: kept, rowKind, ...look }, measures, theme));
  }
  return stack(blocks, sheet.textSize * 1.6);
}

const withRows = (groups: readonly MatrixGroup[]): readonly MatrixGroup[] => groups.filter(({ rows }) => rows.length > 0);

/** As many rows as fit, those at the most events first; they keep their groups and their order. */
function fullest(groups: readonly MatrixGroup[], fits: (kept: readonly MatrixGroup[]) => boolean): readonly MatrixGroup[] {
  const ranked = groups.flatMap(({ rows }) => rows).sort((one, other) => other.eventCount - one.eventCount || other.namedCount - one.namedCount);
  for (let most = ranked.length - 1; most > 1; most -= 1) {
    const chosen = new Set(ranked.slice(0, most).map(({ id }) => id));
    const kept = withRows(groups.map(({ name, rows }) => ({ name, rows: rows.filter(({ id }) => chosen.has(id)) })));
    if (fits(kept)) return kept;
  }
  const [first] = ranked;
  return withRows(groups.map(({ name, rows }) => ({ name, rows: rows.filter(({ id }) => id === first?.id) })));
}

/** The table in words: each row with what is said of it at which event. */
function spokenMatrix(events: readonly ChainEvent[], groups: readonly MatrixGroup[], rowKind: string): string {
  const columns = events.map(({ number, title }) => `${number}. ${title.slice(0, 160)}`).join('; ');
  const rows = groups.flatMap(({ rows: ofGroup }) => ofGroup).map(({ label, cells }) => `${label}: ${cells.flatMap((cell, at) => (cell.length === 0 ? [] : [`at ${events[at]?.number} ${cell.map(spokenStatement).join(' and ')}`])).join('; ')}.`);
  return [`Columns: ${columns}.`, `${rowKind} by row.`, ...rows].join(' ');
}
