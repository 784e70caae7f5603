import { join } from 'node:path';
import { readBulkIndex, writeBulkApart, type BulkFile, type BulkIndex } from '@sequela/data';

/** Where a release is, and where its files are kept. */
export interface BulkFolders {
  readonly releaseDir: string;
  readonly bulkDir: string;
}

/** A file on disk, with what is known of it. */
export interface FoundFile {
  readonly path: string;
  readonly file: BulkFile;
}

export interface BulkFiles {
  /** The files of the served release; the first who asks has them made. */
  index(): Promise<BulkIndex>;
  /** A file of any release whose files are kept: addresses once given out go on working. Null where there is none. */
  find(release: string, name: string): Promise<FoundFile | null>;
}

const RELEASE = /^r-[0-9a-f]{16}$/;

/** The files of releases to hand out. They are made once, in a thread of its own, and kept in a folder. */
export function createBulkFiles({ releaseDir, bulkDir }: BulkFolders, served: string): BulkFiles {
  let making: Promise<BulkIndex> | null = null;
  const made = async (): Promise<BulkIndex> => (await writeBulkApart({ releaseDir, id: served, to: bulkDir })).index;
  const index = async (): Promise<BulkIndex> => {
    const kept = readBulkIndex(join(bulkDir, served));
    if (kept !== null) return kept;
    // What failed is tried again when it is next asked for.
    making ??= made().finally(() => (making = null));
    return making;
  };
  return {
    index,
    async find(release, name) {
      if (!RELEASE.test(release)) return null;
      const folder = join(bulkDir, release);
      const known = release === served ? await index() : readBulkIndex(folder);
      // Only names that the index has are looked for: no other path of the disk can be reached.
      const file = known?.files.find((each) => each.name === name);
      return file === undefined ? null : { path: join(folder, file.name), file };
    },
  };
}
