import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { SourceError } from '../sources/source.ts';
import { FETCHED_FILES, parseFetchedFiles, type FetchedFiles } from './fetched-files.ts';
import { FetchError } from './fetch-error.ts';
import type { OfficialFile } from './official/official-source.ts';
import { folderClient } from './transfer/folder-client.ts';
import { newestName, newestOf } from './transfer/newest-name.ts';
import { readText } from './transfer/read-text.ts';
import type { TransferContext } from './transfer/download.ts';
import { TransferError } from './transfer/transfer-error.ts';
import type { Client } from './transfer/http-client.ts';

/** A file with its name and address as they are today. */
export interface Located {
  readonly path: string;
  readonly url: string;
  readonly sha256: string | null;
}

/** Where files come from: their publishers, or a mirror that is laid out as the cache is. */
export interface Origin {
  /** Name for messages; null for the publishers. */
  readonly mirror: string | null;
  /** Machine that is asked for a file, so that none is asked for two at once. */
  hostOf(file: OfficialFile): string;
  locate(file: OfficialFile, context: TransferContext): Promise<Located>;
}

const directoryOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

async function fromListing(file: OfficialFile, listing: string, context: TransferContext): Promise<Located> {
  const name = newestName(await readText(listing, context), file.path.slice(directoryOf(file.path).length), listing);
  return { path: `${directoryOf(file.path)}${name}`, url: new URL(name, listing).href, sha256: null };
}

/** The publishers of the sources. */
export const OFFICIAL_ORIGIN: Origin = {
  mirror: null,
  hostOf: ({ address }) => new URL(address).host,
  locate: (file, context) =>
    file.retrieval === 'LISTING'
      ? fromListing(file, file.address, context)
      : Promise.resolve({ path: file.path, url: file.address, sha256: file.sha256 }),
};

const NO_LIST: ReadonlySet<number | undefined> = new Set([403, 404, 410]);

/** The list of a mirror, with its checksums and dated names; empty where it keeps none that can be read. */
async function listOf(base: string, context: TransferContext): Promise<FetchedFiles> {
  try {
    return parseFetchedFiles(await readText(`${base}${FETCHED_FILES}`, context));
  } catch (error) {
    if (error instanceof SourceError) return {};
    if (error instanceof TransferError && NO_LIST.has(error.retry.status)) return {};
    throw error;
  }
}

/**
 * A folder, or an address below which the files of a cache lie. Its `fetched.json`, if it has one, gives
 * checksums and dated names; otherwise a listing of the folder is asked for those.
 */
export function mirrorOrigin(base: string): Origin {
  let list: Promise<FetchedFiles> | null = null;
  return {
    mirror: base,
    hostOf: () => base,
    async locate(file, context) {
      list ??= listOf(base, context);
      const listed = await list;
      const path = file.path.includes('*') ? newestOf(Object.keys(listed), file.path) : file.path;
      if (path === null) return fromListing(file, `${base}${directoryOf(file.path)}`, context);
      // What never changes at its publisher is the same in every mirror, whatever that says of its copy.
      return { path, url: new URL(path, base).href, sha256: file.sha256 ?? listed[path]?.sha256 ?? null };
    },
  };
}

/** What `--from` names. @throws FetchError where that is neither an address nor a folder. */
export function mirrorAt(from: string, resolvePath: (path: string) => string): { readonly base: string; readonly client: Client | null } {
  if (/^https?:\/\//i.test(from)) {
    if (!URL.canParse(from)) throw new FetchError(`--from ${from} is no address`);
    return { base: from.endsWith('/') ? from : `${from}/`, client: null };
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(from)) throw new FetchError(`--from ${from}: only http, https and folders can be fetched from`);
  const folder = resolvePath(from);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw new FetchError(`--from ${from}: there is no folder ${folder}`);
  return { base: `${pathToFileURL(folder).href}/`, client: folderClient };
}
