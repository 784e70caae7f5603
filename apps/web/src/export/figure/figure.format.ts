import type { FigureModel } from '../../figure/read-figure.ts';
import { figureScene, readFigure } from '../../figure/read-figure.ts';
import type { Scene } from '../../figure/scene/scene.ts';
import { POINTS_PER_MM } from '../../figure/scene/scene.ts';
import { withDensity } from '../../figure/scene/png-density.ts';
import { scenePdf, type FigureFonts } from '../../figure/scene/scene-pdf.ts';
import { sceneSvg } from '../../figure/scene/scene-svg.ts';
import type { SheetName } from '../../figure/sheet.ts';
import type { ExportFormat } from '../export-format.ts';
import { EXPORT_KINDS } from '../export-subject.ts';
import { originLine } from '../network/attributes.ts';
import type { AskGraph } from '../network/ask-graph.ts';
import type { Provenance } from '../network/network.ts';
import { FIGURE_OPTIONS, readFigureOptions } from './figure-options.ts';

/** What only a server has: letters, and a way to make dots of lines. */
export interface FigureTools {
  readonly render: (svg: string, width: number) => Uint8Array;
  readonly fonts: () => FigureFonts;
}

interface FigureFormatSpec extends Pick<ExportFormat, 'slug' | 'name' | 'about' | 'ending' | 'type' | 'inline' | 'variants'> {
  /** The sheet where the address names none. */
  readonly sheet: SheetName;
  readonly body: (scene: Scene, provenance: Provenance, tools: FigureTools) => string | Promise<Uint8Array>;
}

/** Raise it when figures are drawn anew. */
const DRAWING = 1;

const nameOf = (name: string, model: FigureModel, { width, rows }: { readonly width: SheetName | number; readonly rows: string }): string => [name, model.figure === 'matrix' ? rows : model.figure, String(width)].join(' ');

/** A format of figures: the same scene, written another way. */
const figureFormat =
  ({ sheet, body, ...spec }: FigureFormatSpec) =>
  (askGraph: AskGraph, tools: FigureTools): ExportFormat => ({
    ...spec,
    group: 'figure',
    kinds: EXPORT_KINDS,
    options: FIGURE_OPTIONS,
    writing: DRAWING,
    write: async ({ subject, params, addressOf, url }) => {
      const { figure, rows, options } = readFigureOptions(params, sheet);
      const { model, provenance, name } = await readFigure(askGraph, { subject, figure, rows, addressOf, url });
      const scene = figureScene(model, options);
      return { body: await body(scene, provenance, tools), release: provenance.release.id, name: nameOf(name, model, { width: options.width, rows }), licence: provenance.licence, origin: originLine({ provenance }) };
    },
  });

export const PRINT_DENSITY = 300;
/** Screens of today have two dots for each pixel. */
const SCREEN_DOTS = 2;

/** How many dots wide a scene is as a picture: 300 to the inch for print, two to the pixel on screens, one on slides. */
export const dotsOf = ({ width, height, unit }: Scene): number => {
  if (unit === 'pt') return Math.round((width / POINTS_PER_MM / 25.4) * PRINT_DENSITY);
  return width === 1920 && height === 1080 ? width : width * SCREEN_DOTS;
};

const MATRIX_OF = ['outcomes'] as const;
const matrix = (width: SheetName) => ({ words: 'matrix', params: { figure: 'matrix', width }, kinds: MATRIX_OF });
const column = { words: '85 mm', params: { width: '85mm' } };
const slide = { words: 'slide', params: { width: '16x9' } };

const svg = figureFormat({
  slug: 'svg',
  name: 'SVG',
  about: 'A complete figure as lines and text: title, drawing, legend, caption, sources, licence, release. For pages, wikis, slides and drawing programs.',
  ending: 'svg',
  type: 'image/svg+xml; charset=utf-8',
  inline: true,
  variants: [column, { words: '180 mm', params: { width: '180mm' } }, slide, matrix('web')],
  sheet: 'web',
  body: (scene) => sceneSvg(scene),
});

const png = figureFormat({
  slug: 'png',
  name: 'PNG',
  about: 'The same figure as dots: 300 to the inch at 85mm and 180mm, 1920 by 1080 as a slide.',
  ending: 'png',
  type: 'image/png',
  inline: true,
  variants: [column, slide, matrix('180mm')],
  sheet: '180mm',
  body: async (scene, _provenance, { render }) => (scene.unit === 'pt' ? withDensity(render(sceneSvg(scene), dotsOf(scene)), PRINT_DENSITY) : render(sceneSvg(scene), dotsOf(scene))),
});

const pdf = figureFormat({
  slug: 'pdf',
  name: 'PDF',
  about: 'The same figure for print, 180 mm wide or 85 mm: lines stay lines, text stays text, letters are embedded.',
  ending: 'pdf',
  type: 'application/pdf',
  variants: [column, matrix('180mm')],
  sheet: '180mm',
  body: (scene, provenance, { fonts }) => scenePdf(scene, fonts(), { keywords: ['adverse outcome pathway', `release ${provenance.release.id}`, provenance.licence], date: provenance.release.date }),
});

export const FIGURE_FORMATS = [svg, png, pdf] as const;
