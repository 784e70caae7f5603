import type { ReportLine } from '../../records/release.record.ts';
import { SourceError, type SourceFiles, type SourceReport } from '../source.ts';
import { splitFrontMatter, textOf, textsOf } from './front-matter.ts';
import type { FrontMatter, Page } from './page.ts';
import { readBody } from './read-body.ts';

/** A file of the folder that is no page, and why. */
export interface SkippedFile {
  readonly severity: ReportLine['severity'];
  readonly file: string;
  readonly code: string;
  readonly reason: string;
}

export interface PagesFolder {
  readonly pages: readonly Page[];
  readonly skipped: readonly SkippedFile[];
}

const OPENING = Buffer.from('---');
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

const startsPage = (bytes: Buffer): boolean => {
  const start = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
  return bytes.subarray(start, start + OPENING.length).equals(OPENING);
};

/** The front matter tells the kind; the name of the file says nothing. */
function kindOf(frontMatter: FrontMatter): Page['kind'] | null {
  if (textsOf(frontMatter, 'categories').some((category) => category.toLowerCase() === 'gene')) return 'GENE_PAGE';
  return textOf(frontMatter, 'permalink') === null ? null : 'MAP_PAGE';
}

function readPage(files: SourceFiles, file: string): Page | SkippedFile {
  if (!startsPage(files.bytes(file))) {
    return { severity: 'NOTE', file, code: 'no-front-matter', reason: 'the file does not begin with front matter (---); it is not read as a page' };
  }
  const split = splitFrontMatter(files.text(file));
  if (!('body' in split)) return { severity: split.code === 'no-front-matter' ? 'NOTE' : 'REJECTED', file, ...split };
  const kind = kindOf(split.frontMatter);
  if (kind === null) {
    const reason = 'the front matter has neither "categories: Gene" (a gene page) nor a permalink (a map page), so that the kind of page is unknown';
    return { severity: 'REJECTED', file, code: 'unknown-page-kind', reason };
  }
  return { file, kind, frontMatter: split.frontMatter, ...readBody(split.body) };
}

function readOrSkip(files: SourceFiles, file: string): Page | SkippedFile {
  try {
    return readPage(files, file);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const reason = error.message.slice(`${error.source}: ${error.file}: `.length);
    return { severity: 'REJECTED', file, code: 'unreadable-page', reason };
  }
}

/**
 * Reads every file of a folder of pages. One broken page does not spoil the others.
 * Throws SourceError where the folder has no page at all: it is not the folder that was meant.
 */
export function readPages(source: string, files: SourceFiles): PagesFolder {
  const results = files.list('').map((file) => readOrSkip(files, file));
  const pages = results.filter((result): result is Page => 'sections' in result);
  const skipped = results.filter((result): result is SkippedFile => !('sections' in result));
  if (pages.length === 0) {
    const [first] = skipped;
    const why = first === undefined ? 'it is empty or missing' : `${skipped.length} files were looked at, the first (${first.file}): ${first.reason}`;
    throw new SourceError(source, '.', `the folder of pages has no page that can be read (${why}); name the right folder with --pages`);
  }
  return { pages, skipped };
}

/** One report line for each file that is no page. */
export function reportSkipped(skipped: readonly SkippedFile[], report: SourceReport): void {
  for (const { severity, ...line } of skipped) {
    const write = { NOTE: report.note, DOUBTFUL: report.doubtful, REJECTED: report.rejected }[severity];
    write({ ...line, record: line.file, field: null });
  }
}
