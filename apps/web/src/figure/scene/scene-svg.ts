import { escaped } from '../../picture/svg-text.ts';
import { cleanText } from '../text/clean-text.ts';
import type { GroupMark, Mark, Scene, ShapeMark, TextMark } from './scene.ts';
import { isWebAddress, POINTS_PER_MM } from './scene.ts';

/** Ours first; then those that are as wide as the widths that figures are measured by. */
export const FONT_STACK = "'Source Sans 3', Arial, Helvetica, 'Liberation Sans', sans-serif";

/** A scene as an SVG document: text as text, no script, no style sheet, nothing fetched from anywhere. */
export function sceneSvg({ width, height, unit, ground, title, description, key, marks }: Scene): string {
  const [shownWidth, shownHeight] = [width, height].map((length) => (unit === 'pt' ? `${shortest(length / POINTS_PER_MM)}mm` : shortest(length)));
  const id = key.replace(/[^A-Za-z0-9]+/g, '-');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shownWidth}" height="${shownHeight}" viewBox="0 0 ${shortest(width)} ${shortest(height)}" role="img" aria-labelledby="title-${id} desc-${id}" lang="en" font-family="${FONT_STACK}">`,
    `<title id="title-${id}">${escaped(cleanText(title))}</title>`,
    `<desc id="desc-${id}">${escaped(cleanText(description))}</desc>`,
    `<rect width="${shortest(width)}" height="${shortest(height)}" fill="${ground}"/>`,
    marksSvg(marks),
    '</svg>\n',
  ].join('\n');
}

/** Marks as SVG elements. */
export const marksSvg = (marks: readonly Mark[]): string => marks.map((mark) => (mark.kind === 'group' ? groupSvg(mark) : mark.kind === 'text' ? textSvg(mark) : shapeSvg(mark))).join('');

function groupSvg({ marks, x = 0, y = 0, scale = 1, turn = 0, clip, of }: GroupMark): string {
  const moves = [x !== 0 || y !== 0 ? `translate(${shortest(x)} ${shortest(y)})` : '', turn === 0 ? '' : `rotate(${turn})`, scale === 1 ? '' : `scale(${shortest(scale, 4)})`].filter((move) => move !== '');
  const inner = clip === undefined ? marksSvg(marks) : `<svg x="${shortest(clip.x)}" y="${shortest(clip.y)}" width="${shortest(clip.width)}" height="${shortest(clip.height)}" viewBox="${[clip.x, clip.y, clip.width, clip.height].map((side) => shortest(side)).join(' ')}">${marksSvg(marks)}</svg>`;
  return `<g${of === undefined ? '' : ` data-of="${escaped(cleanText(of))}"`}${moves.length === 0 ? '' : ` transform="${moves.join(' ')}"`}>${inner}</g>`;
}

function shapeSvg({ path, fill, stroke, strokeWidth = 1, dash, round = false }: ShapeMark): string {
  const line = stroke === null ? '' : ` stroke="${stroke}" stroke-width="${shortest(strokeWidth, 3)}"${dash === undefined ? '' : ` stroke-dasharray="${dash.join(' ')}"`}${round ? ' stroke-linejoin="round"' : ''}`;
  return `<path d="${path}" fill="${fill ?? 'none'}"${line}/>`;
}

function textSvg({ text, x, y, size, weight, colour, anchor, href }: TextMark): string {
  const look = `${weight === 'semibold' ? ' font-weight="600"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`;
  const line = `<text x="${shortest(x)}" y="${shortest(y)}" font-size="${shortest(size)}"${look} fill="${colour}">${escaped(cleanText(text))}</text>`;
  return !isWebAddress(href) ? line : `<a href="${escaped(href)}" target="_top">${line}</a>`;
}

/** A number with no more digits than are seen. */
const shortest = (value: number, digits = 2): string => String(Number(value.toFixed(digits)));
