import type { GroupMark, Mark, ShapeMark, TextMark } from '../../figure/scene/scene.ts';
import { FONT_STACK } from '../../figure/scene/scene-svg.ts';
import { cleanText } from '../../figure/text/clean-text.ts';
import { themeOf, type Palette } from '../../figure/theme.ts';
import { PALETTE } from '../../picture/palette.ts';

const NAMES = Object.keys(PALETTE) as readonly (keyof typeof PALETTE)[];

/** Colours by their names, which are names of classes too: the style sheet gives each its value in light and dark. */
export const NAMED_THEME = themeOf(Object.fromEntries(NAMES.map((name) => [name, name])) as Palette, 'ground', 'ground-raised');

/** What marks need of a style sheet. `var()` is understood in rules only, not in attributes of SVG. */
export const MARK_STYLES = `${NAMES.map((name) => `.f-${name}{fill:var(--${name})}.s-${name}{stroke:var(--${name})}`).join('')}
svg text{font-family:${FONT_STACK}}
.bold{font-weight:600}
`;

/** Where something that is drawn leads, by what it stands for (`event aop.events:1`); null for nowhere. */
export type LeadsTo = (of: string) => string | null;

/** Marks inside an SVG of an embed: no colour, no style of their own. */
export const Marks = ({ marks, leadsTo = () => null }: { readonly marks: readonly Mark[]; readonly leadsTo?: LeadsTo }) => marks.map((mark, at) => (mark.kind === 'group' ? <Group key={at} mark={mark} leadsTo={leadsTo} /> : mark.kind === 'text' ? <Line key={at} mark={mark} /> : <Shape key={at} mark={mark} />));

function Group({ mark: { marks, x = 0, y = 0, scale = 1, clip, of }, leadsTo }: { readonly mark: GroupMark; readonly leadsTo: LeadsTo }) {
  const moves = [x !== 0 || y !== 0 ? `translate(${shortest(x)} ${shortest(y)})` : '', scale === 1 ? '' : `scale(${shortest(scale, 4)})`].filter((move) => move !== '').join(' ');
  const inner = <Marks marks={marks} leadsTo={leadsTo} />;
  const shown = clip === undefined ? inner : <svg x={shortest(clip.x)} y={shortest(clip.y)} width={shortest(clip.width)} height={shortest(clip.height)} viewBox={[clip.x, clip.y, clip.width, clip.height].map((side) => shortest(side)).join(' ')}>{inner}</svg>;
  const href = of === undefined ? null : leadsTo(of);
  // For mice and fingers; the keyboard has the same way in the outline, where it reads in order.
  const linked = href === null ? shown : <a href={href} target="_blank" rel="noopener" tabIndex={-1}>{shown}</a>;
  return moves === '' ? linked : <g transform={moves}>{linked}</g>;
}

const Shape = ({ mark: { path, fill, stroke, strokeWidth = 1, dash, round = false } }: { readonly mark: ShapeMark }) => (
  <path
    d={path}
    className={[fill === null ? null : `f-${fill}`, stroke === null ? null : `s-${stroke}`].filter((name) => name !== null).join(' ')}
    {...(fill === null && { fill: 'none' })}
    {...(stroke !== null && { strokeWidth: shortest(strokeWidth, 3) })}
    {...(stroke !== null && dash !== undefined && { strokeDasharray: dash.join(' ') })}
    {...(stroke !== null && round && { strokeLinejoin: 'round' as const })}
  />
);

const Line = ({ mark: { text, x, y, size, weight, colour, anchor } }: { readonly mark: TextMark }) => (
  <text x={shortest(x)} y={shortest(y)} fontSize={shortest(size)} className={`f-${colour}${weight === 'semibold' ? ' bold' : ''}`} {...(anchor !== 'start' && { textAnchor: anchor })}>
    {cleanText(text)}
  </text>
);

/** A number with no more digits than are seen. */
const shortest = (value: number, digits = 1): number => Number(value.toFixed(digits));
