import { chainCaption, settledCount } from '../components/chain/chain-caption.ts';
import type { Chain, ChainEvent } from '../components/chain/chain.ts';
import { NOTHING, type Block } from './block.ts';
import { chainMarks, type ChainLook } from './chain/chain-marks.ts';
import { fitChain } from './chain/fit-chain.ts';
import { keyBlock } from './chain/key-block.ts';
import { spokenChain } from './chain/spoken-chain.ts';
import { composed, heightLeft } from './compose.ts';
import type { FigureHead } from './figure-head.ts';
import { footBlock, headBlock } from './furniture.ts';
import type { Scene } from './scene/scene.ts';
import { innerWidth, sheetOf, type SheetName } from './sheet.ts';
import { FIGURE_THEMES, type FigureThemeName } from './theme.ts';

/** A pathway to draw: the chain of an AOP, of an outcome, of paths or of things compared. */
export interface PathwayModel {
  readonly head: FigureHead;
  readonly chain: Chain;
  /** What is shown, as a sentence. */
  readonly caption: string;
  /** Fields of events and relationships that nobody asked for, of which nothing can be said. */
  readonly unasked?: readonly string[];
}

export interface FigureOptions {
  /** A sheet by name, or a screen of so many pixels. */
  readonly width: SheetName | number;
  readonly theme: FigureThemeName;
}

/** The complete figure of a pathway: title, drawing, caption, legend, where it comes from, release, licence. */
export function pathwayFigure({ head, chain, caption, unasked = [] }: PathwayModel, { width, theme: themeName }: FigureOptions): Scene {
  const sheet = sheetOf(width);
  const theme = FIGURE_THEMES[themeName];
  const graded = chain.links.some(({ grade }) => grade !== null);
  const ungraded = graded && chain.links.some(({ grade }) => grade === null);
  const sentencesOf = (steps: boolean, more: readonly string[] = []): string => [caption, ...more, ...chainCaption(chain, steps, unasked), ...(ungraded ? ['A dash is not graded.'] : [])].join(' ');
  const top = headBlock(head, sheet, theme);
  const footOf = (steps: boolean, more: readonly string[] = []): Block => footBlock(head, sentencesOf(steps, more), settledCount(chain) === 0 ? ['roles', 'changes', 'links'] : ['roles', 'changes', 'status', 'links'], sheet, theme);
  const keyOf = (titled: boolean): Block => (titled ? NOTHING : keyBlock(chain.events, sheet, theme));
  const fitted = fitChain(chain, sheet, (named) => heightLeft(sheet, [top, footOf(true), keyOf(named)]));
  const describe = (words: string): string => [words, ...head.notes.map((note) => `${note}.`), spokenChain(chain)].join(' ');
  if (fitted === null) return composed({ head, top, drawing: keyBlock(chain.events, sheet, theme, leadsTo(chain)), key: NOTHING, foot: footOf(false, [NO_ROOM]), sheet, theme, description: describe(sentencesOf(false)) });
  const { layout, scale, titled } = fitted;
  const steps = titled && layout.direction === 'right';
  const look: ChainLook = { theme, stroke: 2, headed: true, steps, arrows: 1, ungraded: ungraded ? '–' : null };
  const drawing: Block = { height: layout.height * scale, marks: [{ kind: 'group', x: Math.max(0, (innerWidth(sheet) - layout.width * scale) / 2), scale, marks: chainMarks(layout, look) }] };
  return composed({ head, top, drawing, key: keyOf(titled), foot: footOf(steps), sheet, theme, description: describe(sentencesOf(steps)) });
}

const NO_ROOM = 'At this width the events have no room in a drawing, so each is listed with the numbers of those that it leads to; a wider figure draws them.';

/** What an event leads to and what it inhibits, by numbers. */
function leadsTo({ events, links }: Chain): (event: ChainEvent) => string {
  const numberOf = new Map(events.map(({ id, number }) => [id, number]));
  return ({ id }) => {
    const next = (effect: string): string => links.filter(({ from, to, effect: what }) => from === id && what === effect && numberOf.has(to)).map(({ to, grade }) => `${numberOf.get(to)}${grade === null ? '' : ` (${grade})`}`).join(', ');
    const [promoted, inhibited] = [next('PROMOTES'), next('INHIBITS')];
    return [...(promoted === '' ? [] : [`→ ${promoted}`]), ...(inhibited === '' ? [] : [`inhibits ${inhibited}`])].join('; ');
  };
}
