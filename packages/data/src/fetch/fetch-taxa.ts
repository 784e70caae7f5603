import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readTaxaXml, TaxaXmlError } from '../sources/ncbi-taxonomy/taxa-xml.ts';
import { SourceError, type SourceFiles } from '../sources/source.ts';
import type { OfficialFile } from './official/official-source.ts';
import { taxaOfExport } from './taxa-of-export.ts';
import { checkDownload } from './transfer/check-download.ts';
import type { DownloadResult, TransferContext } from './transfer/download.ts';
import { dropPart, partPath } from './transfer/part-file.ts';
import { readText } from './transfer/read-text.ts';
import { lost } from './transfer/transfer-error.ts';

/** Ids in one request; NCBI asks that more than two hundred be posted, which these are anyway. */
const BATCH = 200;

/** NCBI allows three requests a second to those who have no key. */
const PAUSE_MS = 400;

const EXPORT = 'aop-wiki-xml/aop-wiki-xml.gz';

function idsOf(files: SourceFiles): readonly number[] {
  if (!files.has(EXPORT)) throw lost(`which taxa to ask for, only the AOP-Wiki export says, and there is no ${EXPORT}`);
  try {
    return taxaOfExport(files, EXPORT);
  } catch (error) {
    if (error instanceof SourceError) throw lost(`which taxa to ask for could not be read: ${error.message}`, { cause: error });
    throw error;
  }
}

/** The taxa of an answer, without what surrounds them. @throws TransferError where it is something else. */
function innerOf(answer: string): string {
  const inner = /<TaxaSet\s*>([^]*)<\/TaxaSet\s*>\s*$/.exec(answer)?.[1];
  if (inner !== undefined) return inner.trim();
  if (/<TaxaSet\s*\/>/.test(answer)) return '';
  throw lost(`wrong bytes: the answer is no set of taxa: ${answer.slice(0, 80).replaceAll(/\s+/g, ' ').trim()}`);
}

/**
 * How many taxa an answer has; those inside a taxon are its lineage. @throws TransferError where it has none, or
 * holds a message: the build could not read a file of such, and the last good copy would be lost.
 */
function countOf(inner: string): number {
  let taxa: number;
  try {
    taxa = readTaxaXml(`<TaxaSet>${inner}</TaxaSet>`).length;
  } catch (error) {
    if (error instanceof TaxaXmlError) throw lost(`wrong bytes: the answer ${error.message}`, { cause: error });
    throw error;
  }
  if (taxa === 0) throw lost('wrong bytes: NCBI answers with none of the taxa that it was asked for');
  return taxa;
}

async function write(target: string, text: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  dropPart(target);
  const file = await open(partPath(target), 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

export interface TaxaPlaces {
  /** With the AOP-Wiki export. */
  readonly files: SourceFiles;
  /** Where the file will stand; while it waits for its name, it is `<target>.part`. */
  readonly target: string;
}

/**
 * Asks NCBI for the taxa of the AOP-Wiki export and puts the answers together in one file.
 * @throws TransferError, InterruptedError.
 */
export async function fetchTaxa(file: OfficialFile, { files, target }: TaxaPlaces, context: TransferContext, note: (text: string) => void): Promise<Extract<DownloadResult, { state: 'NEW' }>> {
  const ids = idsOf(files);
  if (ids.length === 0) throw lost('the AOP-Wiki export names no taxon of NCBI');
  const found: string[] = [];
  let known = 0;
  for (let at = 0; at < ids.length; at += BATCH) {
    if (at > 0) await context.clock.sleep(PAUSE_MS, context.signal);
    const form = new URLSearchParams({ db: 'taxonomy', retmode: 'xml', tool: 'sequela', id: ids.slice(at, at + BATCH).join(',') });
    const inner = innerOf(await readText(file.address, context, { form: form.toString(), limit: file.maxBytes }));
    known += countOf(inner);
    found.push(inner);
  }
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<TaxaSet>\n${found.join('\n')}\n</TaxaSet>\n`;
  if (known < ids.length) note(`NCBI knows ${known} of ${ids.length} taxa`);
  await write(target, text);
  const checked = await checkDownload(partPath(target), { format: file.format, sha256: null, checksum: null });
  return { state: 'NEW', etag: null, lastModified: null, ...checked };
}
