import { widthOf } from '../text/measure.ts';
import type { MatrixGroup, MatrixStatement } from '../../components/matrix/matrix.ts';
import { SYSTEM_WORDS } from '../../wording/vocabulary.ts';
import { innerWidth, type Sheet } from '../sheet.ts';
import { basisLetter, statementWord } from './statement-words.ts';

/** Measures of a matrix on a sheet, in its units. */
export interface MatrixMeasures {
  /** Letters in cells and of rows. */
  readonly size: number;
  readonly small: number;
  readonly nameWidth: number;
  readonly columnWidth: number;
  /** How many columns stand in one block; the rest follow below. */
  readonly columns: number;
  /** Whether cells have room for words besides the mark and the letter. */
  readonly worded: boolean;
  /** Height of one statement in a cell. */
  readonly line: number;
}

const MARK = 1.05;

/** What a statement needs across: mark, letter, and with words the longest of its two lines. */
export function statementWidth(statement: MatrixStatement, size: number, small: number, worded: boolean): number {
  const hinders = statement.hinders ? widthOf('⊣', size) * 0.9 : 0;
  const mark = MARK * size + 0.35 * size + hinders;
  if (!worded) return mark + widthOf(basisLetter(statement), small, 'semibold');
  const { system } = statement;
  return mark + Math.max(widthOf(statementWord(statement), size), widthOf(`${system === null ? '' : `${SYSTEM_WORDS[system]} `}${basisLetter(statement)}`, small));
}

/** As much in each cell as the sheet has room for: words and letters, or else marks and letters, in as many blocks as it takes. */
export function measureMatrix(groups: readonly MatrixGroup[], count: number, sheet: Sheet): MatrixMeasures {
  const size = sheet.unit === 'pt' ? sheet.textSize : sheet.height === null ? 13 : 19;
  const small = Math.max(size * 0.88, sheet.unit === 'pt' ? 6 : 11);
  const rows = groups.flatMap((group) => group.rows);
  const statements = rows.flatMap(({ cells }) => cells.flat());
  const widest = (worded: boolean): number => Math.max(size * 2.1, ...statements.map((statement) => statementWidth(statement, size, small, worded))) + size * 0.7;
  const names = Math.max(size * 5, ...rows.map(({ label }) => widthOf(label.slice(0, 60), size, 'semibold') + size));
  const nameWidth = Math.min(names, innerWidth(sheet) * 0.3);
  const room = innerWidth(sheet) - nameWidth;
  const worded = widest(true) * count <= room || (sheet.unit === 'px' && sheet.height === null && widest(true) * Math.ceil(count / 2) <= room);
  const least = widest(worded);
  const fitting = Math.max(1, Math.floor(room / least));
  const blocks = Math.max(1, Math.ceil(count / fitting));
  const columns = Math.max(1, Math.ceil(count / blocks));
  return { size, small, nameWidth, columns, worded, columnWidth: Math.min(room / columns, least * 2.2), line: worded ? size * 1.2 + small * 1.25 : size * 1.3 };
}
