import { z } from 'zod';
import { SourceError, type SourceFiles } from '../sources/source.ts';

/** Name of the list in the root of a folder of fetched sources. */
export const FETCHED_FILES = 'fetched.json';

const FETCHED_FILE = z.strictObject({
  /** Which source it belongs to, such as `hgnc`; the name that `fetch --only` takes. */
  source: z.string(),
  /** Where its bytes came from: an address, or the path below a folder given as `--from`. */
  url: z.string(),
  /** When it was last known to be what the server has, an ISO instant. */
  fetchedAt: z.iso.datetime(),
  /** When these very bytes were first fetched, an ISO instant; left out where a file was fetched once only. */
  since: z.iso.datetime().optional(),
  /** When the server says that it changed, an ISO instant; null where it says nothing readable. */
  lastModified: z.iso.datetime().nullable(),
  /** The server's mark of this version, as sent; null where it sends none. */
  etag: z.string().nullable(),
  /** Size as stored, before any decompression. */
  bytes: z.int().nonnegative(),
  /** Of the bytes as stored. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What is known of one fetched file. */
export type FetchedFile = z.output<typeof FETCHED_FILE>;

/** By path below the folder, with `/`. */
export type FetchedFiles = Readonly<Record<string, FetchedFile>>;

const FETCHED = z.record(z.string(), FETCHED_FILE);

const NONE: FetchedFiles = {};

/** What a text of `fetched.json` says. @throws SourceError where it is damaged. */
export function parseFetchedFiles(text: string): FetchedFiles {
  const refuse = (reason: string): SourceError =>
    new SourceError('sources folder', FETCHED_FILES, `${reason}; delete it, and fetch the files again to have it written`);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw refuse('is no JSON');
  }
  const parsed = FETCHED.safeParse(content);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw refuse(`${issue?.path.join(' / ') ?? ''}: ${issue?.message ?? 'has another form than expected'}`);
}

/**
 * What is known of the files that `npm run data -- fetch` has put into a sources folder, by path; empty
 * for a folder that was filled in another way. @throws SourceError where `fetched.json` is damaged.
 */
export function readFetchedFiles(files: SourceFiles): FetchedFiles {
  return files.has(FETCHED_FILES) ? parseFetchedFiles(files.text(FETCHED_FILES)) : NONE;
}
