import { matrixFigure } from '../../figure/matrix-figure.ts';
import { pathwayFigure, type FigureOptions } from '../../figure/pathway-figure.ts';
import { sceneSvg } from '../../figure/scene/scene-svg.ts';
import type { EmbedAnswer } from '../embed-answer.ts';
import type { EmbedAsk } from '../embed-ask.ts';
import type { NoView } from '../view/embed-body.ts';
import { answerMarks, answerPathway } from './answer-figure.ts';

/**
 * An answer as one complete picture, fit for a paper: title, drawing, legend, notes, sources, licence, release and
 * address. Without a view that was chosen the matrix, where there is one, else the pathway. Colours are light unless
 * dark ones are asked for, since a file does not know what is around it.
 */
export function embedSvg(answer: EmbedAnswer, { view, theme }: Pick<EmbedAsk, 'view' | 'theme'>): { readonly kind: 'svg'; readonly svg: string } | NoView {
  const options: FigureOptions = { width: 'web', theme: theme === 'dark' ? 'dark' : 'light' };
  if (view !== null && view !== 'graph' && view !== 'matrix') return { kind: 'no-view', lines: [`A picture is drawn of the views graph and matrix; the view ${view} has none.`] };
  const marks = view === 'graph' ? null : answerMarks(answer);
  if (marks?.kind === 'matrix') return { kind: 'svg', svg: sceneSvg(matrixFigure(marks.model, options)) };
  const pathway = view === 'matrix' ? null : answerPathway(answer);
  if (pathway?.kind === 'pathway') return { kind: 'svg', svg: sceneSvg(pathwayFigure(pathway.model, options)) };
  return { kind: 'no-view', lines: [...(marks?.lines ?? []), ...(pathway?.lines ?? [])] };
}
