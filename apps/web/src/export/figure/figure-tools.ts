import 'server-only';
import { readFileSync } from 'node:fs';
import { fontFiles } from '../../picture/font-files.ts';
import { renderPicture } from '../../picture/render-picture.ts';
import type { FigureFonts } from '../../figure/scene/scene-pdf.ts';
import type { FigureTools } from './figure.format.ts';

let read: FigureFonts | null = null;

/** Fonts are read once, when the first file needs them. */
const fonts = (): FigureFonts => (read ??= { regular: readFileSync(fontFiles().regular), semibold: readFileSync(fontFiles().semibold) });

export const FIGURE_TOOLS: FigureTools = { render: renderPicture, fonts };
