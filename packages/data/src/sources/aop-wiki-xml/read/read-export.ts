import type { SourceReport } from '../../source.ts';
import { createExportParser } from './export-parser.ts';
import { createPassedOver } from './passed-over.ts';
import { READ_LIMITS, type ReadLimits } from './read-limits.ts';
import { utf8Pieces } from './utf8-pieces.ts';
import type { XmlElement } from './xml-element.ts';
import { refuseFile } from './xml-faults.ts';

export interface ReadExportOptions {
  /** Source id, named in errors. */
  readonly source: string;
  /** File below the source folder, named in errors and report lines. */
  readonly file: string;
  readonly report: SourceReport;
  readonly limits?: Partial<ReadLimits>;
}

/**
 * The children of `<data>` of an AOP-Wiki XML export, each as soon as it is complete and forgotten afterwards:
 * what is in memory does not grow with the file. Nothing in the file is followed or fetched.
 *
 * Report lines (at the end): instructions, elements and attributes of other namespaces, loose text.
 * Throws SourceError, naming the line: XML that is not well formed, cut short, no AOP-Wiki export, not UTF-8,
 * with a DOCTYPE or entities of its own, or beyond a limit. Ending the iteration early closes the file.
 */
export function* readTopLevelElements(chunks: Iterable<Uint8Array>, options: ReadExportOptions): Generator<XmlElement> {
  const { source, file, report } = options;
  const refuse = refuseFile(source, file);
  const passedOver = createPassedOver();
  const parser = createExportParser({ ...READ_LIMITS, ...options.limits }, refuse, passedOver);
  for (const piece of utf8Pieces(chunks, refuse)) {
    parser.write(piece);
    yield* parser.take();
  }
  parser.end();
  yield* parser.take();
  passedOver.report(report, file);
}
