import { chainCaption, settledCount } from '../components/chain/chain-caption.ts';
import type { Chain } from '../components/chain/chain.ts';
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
}

export interface FigureOptions {
  /** A sheet by name, or a screen of so many pixels. */
  readonly width: SheetName | number;
  readonly theme: FigureThemeName;
}

/** The complete figure of a pathway: title, drawing, caption, legend, where it comes from, release, licence. */
export function pathwayFigure({ head, chain, caption }: PathwayModel, { width, theme: themeName }: FigureOptions): Scene {
  const sheet = sheetOf(width);
  const theme = FIGURE_THEMES[themeName];
  const graded = chain.links.some(({ grade }) => grade !== null);
  const ungraded = graded && chain.links.some(({ grade }) => grade === null);
  const sentencesOf = (steps: boolean): string => [caption, ...chainCaption(chain, steps), ...(ungraded ? ['A dash is not graded.'] : [])].join(' ');
  const top = headBlock(head, sheet, theme);
  const footOf = (steps: boolean): Block => footBlock(head, sentencesOf(steps), settledCount(chain) === 0 ? ['roles', 'changes', 'links'] : ['roles', 'changes', 'status', 'links'], sheet, theme);
  const keyOf = (titled: boolean): Block => (titled ? NOTHING : keyBlock(chain.events, sheet, theme));
  const { layout, scale, titled } = fitChain(chain, sheet, (named) => heightLeft(sheet, [top, footOf(true), keyOf(named)]));
  const steps = titled && layout.direction === 'right';
  const look: ChainLook = { theme, stroke: 2, headed: true, steps, arrows: 1, ungraded: ungraded ? '–' : null };
  const drawing: Block = { height: layout.height * scale, marks: [{ kind: 'group', x: Math.max(0, (innerWidth(sheet) - layout.width * scale) / 2), scale, marks: chainMarks(layout, look) }] };
  return composed({ head, top, drawing, key: keyOf(titled), foot: footOf(steps), sheet, theme, description: [sentencesOf(steps), ...head.notes.map((note) => `${note}.`), spokenChain(chain)].join(' ') });
}
