import { readZip, ZipError, type ZipEntry, type ZipLimits } from '../read-zip.ts';
import { SourceError, type SourceFiles, type SourceReport } from '../source.ts';
import { GpmlError, readGpml, type GpmlPathway } from './gpml-pathway.ts';
import { isWikiPathwaysId, WIKIPATHWAYS } from './wikipathways-files.ts';

/** A drawing and its name in the zip. */
export interface Drawing {
  readonly wpid: string;
  readonly name: string;
  readonly pathway: GpmlPathway;
}

/** Ten times what all human drawings of WikiPathways are. */
const LIMITS: ZipLimits = { entries: 20_000, entryBytes: 32 * 1024 * 1024, totalBytes: 1024 * 1024 * 1024 };

const ENDING = '.gpml';

/** `Hs_IL2_signaling_WP49_141561.gpml` or `WP49.gpml`. */
const wpidOfName = (name: string): string | null => /(?:^|[_/])(WP\d+)(?:_[^_/]*)?\.gpml$/.exec(name)?.[1] ?? null;

/** The drawing of a file. Throws GpmlError where it has none. */
function drawingOf(entry: ZipEntry): Drawing {
  if (entry.bytes === null) throw new GpmlError(entry.fault);
  let xml: string;
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(entry.bytes);
  } catch {
    throw new GpmlError('is not valid UTF-8');
  }
  const pathway = readGpml(xml);
  const wpid = pathway.wpid ?? wpidOfName(entry.name);
  if (wpid === null || !isWikiPathwaysId(wpid)) throw new GpmlError('has no WikiPathways id, neither inside nor in its name');
  return { wpid, name: entry.name, pathway };
}

/** A name as a report line can show it. */
const shown = (name: string): string => name.replace(/[^\x20-\x7e]/g, '?').slice(0, 120);

/**
 * The human drawings in a zip, one after the other. One that cannot be read is rejected in the
 * report, by its name. Throws SourceError where the zip itself cannot be read, or holds no drawing.
 */
export function* readDrawings(files: SourceFiles, file: string, report: SourceReport): Generator<Drawing> {
  const seen = new Set<string>();
  let others = 0;
  let foreign = 0;
  const reject = (record: string, code: string, reason: string): void => report.rejected({ file, record, field: null, code, reason });
  try {
    for (const entry of readZip(files.chunks(file), LIMITS)) {
      if (!entry.name.toLowerCase().endsWith(ENDING)) {
        others += 1;
        continue;
      }
      const record = shown(entry.name);
      try {
        const drawing = drawingOf(entry);
        if (drawing.pathway.organism !== 'Homo sapiens') foreign += 1;
        else if (seen.has(drawing.wpid)) reject(record, 'duplicate-id', `is ${drawing.wpid} again; the first drawing is kept`);
        else if (drawing.pathway.title === '') reject(record, 'missing-title', 'has no title');
        else {
          seen.add(drawing.wpid);
          yield drawing;
        }
      } catch (error) {
        if (!(error instanceof GpmlError)) throw error;
        reject(record, 'unreadable-drawing', error.message);
      }
    }
  } catch (error) {
    if (error instanceof ZipError) throw new SourceError(WIKIPATHWAYS, file, `${error.message}; fetch the file again`);
    throw error;
  }
  if (seen.size === 0) throw new SourceError(WIKIPATHWAYS, file, 'holds no human drawing that can be read; fetch the file again');
  const note = (code: string, reason: string): void => report.note({ file, record: 'all', field: null, code, reason });
  if (foreign > 0) note('other-organism', `${foreign} drawings of other organisms are not read`);
  if (others > 0) note('other-files', `${others} files that are no drawings are not read`);
}
