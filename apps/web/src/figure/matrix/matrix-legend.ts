import { basisEntry } from '../../components/legend/legend-entries.ts';
import type { MatrixStatement } from '../../components/matrix/matrix.ts';
import type { FigureLegendPart } from '../legend-block.ts';

/** What a reader must know of the cells of a matrix. */
export const CELL_SENTENCE = 'Each filled cell is one statement or more; an empty one is no statement of the contrary.';

/** Parts of the legend that a matrix needs; of the letters, those that it has. */
export function matrixLegend(statements: readonly MatrixStatement[]): readonly FigureLegendPart[] {
  const bases = [...new Set(statements.flatMap(({ basis }) => basis ?? []))];
  return ['roles', ...(statements.some(({ sense }) => sense !== 'NONE') ? (['changes'] as const) : []), ...(statements.some(({ status }) => status !== undefined) ? (['status'] as const) : []), ...(bases.length === 0 ? [] : [{ part: 'basis', entries: bases.map(basisEntry) } as const])];
}
