import PdfDocument from 'pdfkit';
import { cleanText } from '../text/clean-text.ts';
import type { Weight } from '../text/measure.ts';
import { isWebAddress, sheetInPoints, type GroupMark, type Mark, type Scene, type ShapeMark, type TextMark } from './scene.ts';

/** Font files by weight; they are embedded, as far as their letters are used. */
export type FigureFonts = Readonly<Record<Weight, Uint8Array>>;

interface PdfFacts {
  /** Words for who looks for the file later. */
  readonly keywords: readonly string[];
  /** ISO date of the release: the same figure of the same release is the same file. */
  readonly date: string;
}

/** A scene as a PDF of one page, as large as the figure: lines stay lines, text stays text. */
export async function scenePdf(scene: Scene, fonts: FigureFonts, { keywords, date }: PdfFacts): Promise<Uint8Array> {
  const [width, height] = [sheetInPoints(scene.width, scene.unit), sheetInPoints(scene.height, scene.unit)];
  const document = new PdfDocument({
    size: [width, height],
    margin: 0,
    pdfVersion: '1.7',
    lang: 'en',
    tagged: true,
    displayTitle: true,
    info: { Title: cleanText(scene.title), Subject: cleanText(scene.description).slice(0, 2000), Creator: 'Sequela', Keywords: keywords.join(', '), CreationDate: new Date(`${date.slice(0, 10)}T00:00:00Z`) },
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  for (const [weight, file] of Object.entries(fonts)) document.registerFont(weight, file);
  const figure = document.struct('Figure', { title: cleanText(scene.title), alt: cleanText(scene.description) }, () => {
    document.save().scale(width / scene.width);
    document.rect(0, 0, scene.width, scene.height).fill(scene.ground);
    drawMarks(document, scene.marks);
    document.restore();
  });
  document.addStructure(figure);
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

type Pdf = InstanceType<typeof PdfDocument>;

function drawMarks(document: Pdf, marks: readonly Mark[]): void {
  for (const mark of marks) {
    if (mark.kind === 'group') drawGroup(document, mark);
    else if (mark.kind === 'text') drawText(document, mark);
    else drawShape(document, mark);
  }
}

function drawGroup(document: Pdf, { marks, x = 0, y = 0, scale = 1, turn = 0, clip }: GroupMark): void {
  document.save().translate(x, y);
  if (turn !== 0) document.rotate(turn);
  if (scale !== 1) document.scale(scale);
  if (clip !== undefined) document.rect(clip.x, clip.y, clip.width, clip.height).clip();
  drawMarks(document, marks);
  document.restore();
}

function drawShape(document: Pdf, { path, fill, stroke, strokeWidth = 1, dash, round = false }: ShapeMark): void {
  document.save();
  if (stroke !== null) {
    document.lineWidth(strokeWidth).lineJoin(round ? 'round' : 'miter');
    const [drawn, open] = dash ?? [];
    if (drawn !== undefined && open !== undefined) document.dash(drawn, { space: open });
  }
  document.path(path);
  if (fill !== null && stroke !== null) document.fillAndStroke(fill, stroke);
  else if (fill !== null) document.fill(fill);
  else if (stroke !== null) document.stroke(stroke);
  document.restore();
}

function drawText(document: Pdf, { text, x, y, size, weight, colour, anchor, href }: TextMark): void {
  const words = cleanText(text);
  document.font(weight).fontSize(size).fillColor(colour);
  const width = document.widthOfString(words);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  document.text(words, left, y, { lineBreak: false, baseline: 'alphabetic', ...(isWebAddress(href) && { link: href }) });
}
