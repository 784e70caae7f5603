import type { FileFormat } from './file-format.ts';

/** Names of the sources that can be fetched, as `fetch --only` takes them. */
export const SOURCE_NAMES = [
  'aop-wiki-xml',
  'aop-wiki-tables',
  'aop-wiki-genes',
  'aop-wiki-chemicals',
  'hgnc',
  'cell-ontology',
  'cellphonedb',
  'wikipathways',
  'ncbi-taxonomy',
] as const;
export type SourceName = (typeof SOURCE_NAMES)[number];

/**
 * How a file is had: by its address; under a dated name that the page at the address lists; or put
 * together from answers about the taxa of the AOP-Wiki export.
 */
export type Retrieval = 'FILE' | 'LISTING' | 'TAXA';

export interface OfficialFile {
  /** Place below the sources folder; where the name holds a date, `*` stands for it. */
  readonly path: string;
  readonly address: string;
  readonly retrieval: Retrieval;
  readonly format: FileFormat;
  /** More than this is not taken: several times what was seen. */
  readonly maxBytes: number;
  /** Size when it was last seen; null where nobody said. */
  readonly seenBytes: number | null;
  /** SHA-256 of a file that never changes at its address; null for one that does. */
  readonly sha256: string | null;
}

/** Where an address was found written, and when that was said. */
export interface Sighting {
  /** A page, or a file of a repository with its commit. */
  readonly where: string;
  /** ISO date or month of what was read there; `undated` where it tells none. */
  readonly when: string;
}

export interface OfficialSource {
  readonly name: SourceName;
  readonly title: string;
  /** SPDX id, or the words of the publisher where there is none. */
  readonly licence: string;
  readonly licenceUrl: string;
  readonly attribution: string;
  readonly files: readonly OfficialFile[];
  readonly seen: readonly Sighting[];
  /** Day of the last request that was answered as this table says; null: no request has confirmed it. */
  readonly confirmed: string | null;
}

/** A file that changes at its address, and of which nobody said how large it is. */
export const changingFile = (file: Pick<OfficialFile, 'path' | 'address' | 'format' | 'maxBytes'> & Partial<OfficialFile>): OfficialFile => ({
  retrieval: 'FILE',
  seenBytes: null,
  sha256: null,
  ...file,
});
