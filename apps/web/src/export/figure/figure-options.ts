import { MATRIX_ROWS, type MatrixRows } from '../../components/outcome/outcome-view.ts';
import type { FigureOptions } from '../../figure/pathway-figure.ts';
import { FIGURE_KINDS, type FigureKind } from '../../figure/read-figure.ts';
import { LEAST_SCREEN_WIDTH, SHEET_NAMES, type SheetName } from '../../figure/sheet.ts';
import { FIGURE_THEMES, type FigureThemeName } from '../../figure/theme.ts';
import { RowsError } from '../../sections/reading/rows-error.ts';

/** Which figure is asked for, and on what it is drawn. */
export interface AskedFigure {
  readonly figure: FigureKind;
  readonly rows: MatrixRows;
  readonly options: FigureOptions;
}

const THEMES = Object.keys(FIGURE_THEMES) as readonly FigureThemeName[];

/** What may stand behind the question mark of a figure. */
export const FIGURE_OPTIONS = {
  figure: 'pathway, or of an outcome matrix',
  rows: 'of a matrix: cytokines, receptors or cells',
  width: `${SHEET_NAMES.join(', ')}, or pixels of a screen, ${LEAST_SCREEN_WIDTH} at least`,
  theme: 'light, dark or grey',
} as const;

/** Reads the settings of a figure. Throws a RowsError that says what there is. */
export function readFigureOptions(params: URLSearchParams, width: SheetName): AskedFigure {
  return {
    figure: oneOf('figure', params, FIGURE_KINDS, 'pathway'),
    rows: oneOf('rows', params, MATRIX_ROWS, 'cytokines'),
    options: { width: readWidth(params.get('width'), width), theme: oneOf('theme', params, THEMES, 'light') },
  };
}

function oneOf<T extends string>(name: keyof typeof FIGURE_OPTIONS, params: URLSearchParams, known: readonly T[], usual: T): T {
  const asked = params.get(name);
  const found = asked === null ? usual : known.find((each) => each === asked);
  if (found === undefined) throw new RowsError(`"${(asked ?? '').slice(0, 60)}" is no ${name} of a figure. There is: ${known.join(', ')}.`, 'not-found');
  return found;
}

function readWidth(asked: string | null, usual: SheetName): SheetName | number {
  if (asked === null) return usual;
  const sheet = SHEET_NAMES.find((name) => name === asked);
  if (sheet !== undefined) return sheet;
  if (/^\d{3,4}$/.test(asked) && Number(asked) >= LEAST_SCREEN_WIDTH) return Number(asked);
  throw new RowsError(`"${asked.slice(0, 60)}" is no width of a figure. There is: ${FIGURE_OPTIONS.width}.`, 'not-found');
}
