import type { LabelledValues, NamedLink } from '../../records/stressor.record.ts';
import { labelledLine } from '../pages/labelled-line.ts';
import { linksOf, namedLinks } from '../pages/named-links.ts';
import { blockText, lineText, type PageBlock, type PageLine, type PageSection } from '../pages/page.ts';
import { fieldOfLabel, KEEPS_NO_ADDRESS, type LineValue, type MapPageField } from './map-page.labels.ts';
import type { PageReport } from '../pages/page-report.ts';

interface OpenLine {
  readonly label: string;
  readonly value: PageLine;
}

/** What the labelled lines of a page say, and the paragraphs between them. */
export interface CollectedLines {
  readonly facts: ReadonlyMap<MapPageField, LineValue>;
  readonly otherLines: readonly LabelledValues[];
  readonly links: readonly NamedLink[];
  /** Paragraphs without label, by section. */
  readonly paragraphs: ReadonlyMap<PageSection, readonly PageBlock[]>;
}

/** The labelled lines of a block; a line without label continues the one above it. Null where the block has none. */
function openLines({ lines }: PageBlock): readonly OpenLine[] | null {
  const found: OpenLine[] = [];
  for (const line of lines) {
    const labelled = labelledLine(line);
    const last = found.at(-1);
    if (labelled !== null) found.push(labelled);
    else if (last !== undefined) found[found.length - 1] = { ...last, value: [...last.value, ...spaceBefore(line)] };
    else return null;
  }
  return found;
}

const spaceBefore = (line: PageLine): PageLine => [{ text: ' ', bold: false, italic: false, address: null }, ...line];

/** Reads the labelled lines of sections that hold some; unknown and repeated labels are kept and reported. */
export function collectLines(sections: readonly PageSection[], report: PageReport): CollectedLines {
  const facts = new Map<MapPageField, LineValue>();
  const otherLines: LabelledValues[] = [];
  const links: NamedLink[] = [];
  const paragraphs = new Map<PageSection, readonly PageBlock[]>();
  const take = ({ label, value }: OpenLine): void => {
    const read: LineValue = { text: lineText(value), values: namedLinks(value, report.address(label)) };
    const field = fieldOfLabel(label);
    if (field !== undefined && !facts.has(field)) {
      facts.set(field, read);
      if (KEEPS_NO_ADDRESS.has(field)) links.push(...linksOf([value], () => undefined).filter(({ url }) => url !== null));
      return;
    }
    otherLines.push({ label, values: read.values });
    if (field === undefined) report.doubtful(label, 'unknown-label', `the line "${label}" is not one that map pages are known to have; it is kept among the other lines`);
    else report.doubtful(label, 'repeated-label', `the page has the line "${label}" more than once; the first stays, this one is kept among the other lines`);
  };
  for (const section of sections) {
    const plain: PageBlock[] = [];
    for (const block of section.blocks) {
      const lines = openLines(block);
      if (lines === null) plain.push(block);
      else lines.forEach(take);
    }
    paragraphs.set(section, plain);
  }
  return { facts, otherLines, links, paragraphs };
}

/** Paragraphs as plain text, and the addresses in them. */
export const textsOfBlocks = (blocks: readonly PageBlock[]): readonly string[] => blocks.map(blockText).filter((text) => text !== '');
