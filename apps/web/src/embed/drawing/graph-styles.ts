import { ALL_WIDTHS, SHEET_WIDTHS } from './chain-sheets.ts';
import { LEGEND_STYLES } from './legend.tsx';
import { MARK_STYLES } from './marks.tsx';
import { OUTLINE_STYLES } from './outline.tsx';

/** Drawings grow with their frame by so much, and never shrink: their letters would be too small. */
const GROWTH = 1.3;

const sizes = ALL_WIDTHS.map((width) => `.w-${width}{min-width:${width}px;max-width:${Math.round(width * GROWTH)}px}`).join('');
const switches = SHEET_WIDTHS.slice(1).map((width) => `@container (min-width:${width}px){.drawing>.from-${width}{display:block}.graph .to-${width}{display:none}}`).join('\n');

/**
 * Which drawing is shown depends on the width of the embed, not of the window: as an element it has no frame of its
 * own. Where a browser knows no containers, the narrowest is shown.
 */
export const GRAPH_STYLES = `${MARK_STYLES}
.graph{container-type:inline-size}
.parts{display:grid;grid-template-columns:minmax(0,1fr);gap:1.25rem}
.graph figure{margin:0}
.drawing{overflow-x:auto}
.drawing>svg{display:block;width:100%;height:auto;margin:0 auto}
${sizes}
${SHEET_WIDTHS.slice(1).map((width) => `.drawing>.from-${width}`).join(',')}{display:none}
${switches}
.drawing a:hover path{stroke-width:3}
.graph figcaption{margin-block-start:.75rem;font-size:.875rem;color:var(--ink-soft)}
${LEGEND_STYLES}${OUTLINE_STYLES}
@container (min-width:${SHEET_WIDTHS[2]}px){.beside{grid-template-columns:minmax(0,${SHEET_WIDTHS[1]}px) minmax(0,1fr);gap:2rem}}
@container (min-width:680px){.parts:not(.beside)>.outline{columns:2;column-gap:2rem}}
@media print{.drawing{overflow:visible}}
`;
