import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SourceError } from '../sources/source.ts';
import type { SourceCache } from './cache/source-cache.ts';
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

function idsOf(cache: SourceCache): readonly number[] {
  if (!cache.files.has(EXPORT)) throw lost(`which taxa to ask for, only the AOP-Wiki export says, and there is no ${EXPORT}`);
  try {
    return taxaOfExport(cache.files, EXPORT);
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

/** Taxa of an answer; those inside a taxon are its lineage. */
function countOf(inner: string): number {
  let depth = 0;
  let taxa = 0;
  for (const [tag] of inner.matchAll(/<\/?Taxon>/g)) {
    if (tag === '</Taxon>') depth -= 1;
    else if (depth++ === 0) taxa += 1;
  }
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

/**
 * Asks NCBI for the taxa of the AOP-Wiki export in the cache and puts the answers together in one file,
 * which waits as a part for its name. @throws TransferError, InterruptedError.
 */
export async function fetchTaxa(file: OfficialFile, cache: SourceCache, context: TransferContext, note: (text: string) => void): Promise<Extract<DownloadResult, { state: 'NEW' }>> {
  const ids = idsOf(cache);
  if (ids.length === 0) throw lost('the AOP-Wiki export names no taxon of NCBI');
  const found: string[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    if (at > 0) await context.clock.sleep(PAUSE_MS, context.signal);
    const form = new URLSearchParams({ db: 'taxonomy', retmode: 'xml', tool: 'sequela', id: ids.slice(at, at + BATCH).join(',') });
    found.push(innerOf(await readText(file.address, context, { form: form.toString(), limit: file.maxBytes })));
  }
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<TaxaSet>\n${found.filter((inner) => inner !== '').join('\n')}\n</TaxaSet>\n`;
  const missing = ids.length - found.reduce((sum, inner) => sum + countOf(inner), 0);
  if (missing > 0) note(`NCBI knows ${ids.length - missing} of ${ids.length} taxa`);
  const target = cache.locate(file.path);
  await write(target, text);
  const checked = await checkDownload(partPath(target), { format: file.format, sha256: null, checksum: null });
  return { state: 'NEW', etag: null, lastModified: null, ...checked };
}
