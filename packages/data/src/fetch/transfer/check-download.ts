import type { FileFormat } from '../official/file-format.ts';
import { formatFault, webPageFault } from './format-fault.ts';
import type { PublishedChecksum } from './published-checksum.ts';
import { readContent } from './read-content.ts';
import { lost } from './transfer-error.ts';

export interface Expected {
  readonly format: FileFormat;
  /** In hex, where it is known beforehand. */
  readonly sha256: string | null;
  /** What the server published with the file. */
  readonly checksum: PublishedChecksum | null;
}

/** What a checked file is, as stored. */
export interface Checked {
  readonly bytes: number;
  readonly sha256: string;
}

/** Looks at a whole file before it may be used. @throws TransferError that says what is wrong with its bytes. */
export async function checkDownload(path: string, { format, sha256, checksum }: Expected): Promise<Checked> {
  const content = await readContent(path, format.kind === 'GZIP_XML').catch(async (error: unknown) => {
    // A page that stands in for a gzip is no gzip either; say which it is.
    const page = webPageFault((await readContent(path, false)).head);
    throw page === null ? error : lost(`wrong bytes: ${page}`, { cause: error });
  });
  const fault = formatFault(format, content);
  if (fault !== null) throw lost(`wrong bytes: ${fault}`);
  if (sha256 !== null && content.sha256 !== sha256) {
    throw lost(`wrong bytes: its SHA-256 is ${content.sha256}, and ${sha256} is expected`);
  }
  if (checksum !== null && content.digests[checksum.algorithm] !== checksum.value) {
    throw lost(`wrong bytes: its checksum is not the one that the server publishes (${checksum.from})`);
  }
  return { bytes: content.bytes, sha256: content.sha256 };
}
