import { createHash } from 'node:crypto';

/** Raised when a program would misread an index of before, or would find other things with it. */
export const SEARCH_FORMAT = 1;

/** File of the index in the folder of its release. Not part of the release's id: it can be made again. */
export const SEARCH_FILE = 'search.index';

const MAGIC = 'SEQUELA-SEARCH\n\0';
const ALIGN = 8;

/** Marks of a name beside its place: another way to say it; an alias that is known to mislead in this field. */
export const VARIANT = 0x8000;
export const MISLEADING = 0x4000;
export const SLOT = 0x3fff;

/** Numbers or text of an index. */
type Section = Uint8Array | Uint16Array | Uint32Array;

/** Everything that a search reads, laid out so that opening it copies nothing. */
export interface SearchTables {
  /** Places of SEARCHED_TYPES, by record; records stand by type, then in the order of ids. */
  readonly recordTypes: Uint8Array;
  /** 1 for events that are the adverse outcome of an AOP. */
  readonly outcomes: Uint8Array;
  /** From 0 to 100. */
  readonly weights: Uint8Array;
  readonly idEnds: Uint32Array;
  readonly ids: Uint8Array;
  /** Names, by key: the key is the whole name in the form in which names are compared. */
  readonly keyEnds: Uint32Array;
  readonly keys: Uint8Array;
  readonly nameRecords: Uint32Array;
  /** Place among the names of the record, with the marks below. */
  readonly nameSlots: Uint16Array;
  /** Places of SEARCH_FIELDS. */
  readonly nameFields: Uint8Array;
  readonly wordEnds: Uint32Array;
  /** Words of names, in order. */
  readonly words: Uint8Array;
  /** Names that have each word. */
  readonly postingEnds: Uint32Array;
  readonly postings: Uint32Array;
  /** Words by length, for looking up those that are spelled almost alike. */
  readonly wordsByLength: Uint32Array;
  /** Which letters each of those has, one bit each. */
  readonly letters: Uint32Array;
}

/** What is small enough to stand as JSON. */
export interface SearchNotes {
  /** Meanings of words of the field: by key, record places that are meant and phrases to look for. */
  readonly meanings: Readonly<Record<string, { readonly records: readonly number[]; readonly phrases: readonly string[] }>>;
  /** Of the table of meanings that was read. */
  readonly meaningsFingerprint: string;
}

/** An index that was opened. */
export interface SearchFile {
  readonly tables: SearchTables;
  readonly notes: SearchNotes;
}

const SECTIONS = {
  recordTypes: Uint8Array,
  outcomes: Uint8Array,
  weights: Uint8Array,
  idEnds: Uint32Array,
  ids: Uint8Array,
  keyEnds: Uint32Array,
  keys: Uint8Array,
  nameRecords: Uint32Array,
  nameSlots: Uint16Array,
  nameFields: Uint8Array,
  wordEnds: Uint32Array,
  words: Uint8Array,
  postingEnds: Uint32Array,
  postings: Uint32Array,
  wordsByLength: Uint32Array,
  letters: Uint32Array,
} as const;
const SECTION_NAMES = Object.keys(SECTIONS) as readonly (keyof SearchTables)[];

interface Header extends SearchNotes {
  readonly format: number;
  /** Id of the release that was indexed. */
  readonly release: string;
  readonly sha256: string;
  readonly sections: readonly { readonly name: string; readonly bytes: number }[];
}

const padded = (bytes: number): number => Math.ceil(bytes / ALIGN) * ALIGN;
const bytesOf = (section: Section): Buffer => Buffer.from(section.buffer, section.byteOffset, section.byteLength);

/** An index of a release as the bytes of its file; the same release gives the same bytes. */
export function searchFileBytes(release: string, { tables, notes }: SearchFile): Buffer {
  const body = Buffer.concat(
    SECTION_NAMES.flatMap((name) => {
      const bytes = bytesOf(tables[name]);
      return [bytes, Buffer.alloc(padded(bytes.length) - bytes.length)];
    }),
  );
  const header: Header = {
    format: SEARCH_FORMAT,
    release,
    sha256: createHash('sha256').update(body).digest('hex'),
    sections: SECTION_NAMES.map((name) => ({ name, bytes: tables[name].byteLength })),
    ...notes,
  };
  const text = Buffer.from(JSON.stringify(header));
  const opening = Buffer.alloc(padded(MAGIC.length + 4 + text.length));
  opening.write(MAGIC, 'latin1');
  opening.writeUInt32LE(text.length, MAGIC.length);
  text.copy(opening, MAGIC.length + 4);
  return Buffer.concat([opening, body]);
}

/** The header of an index that this program reads and that is of that release; null where the bytes are anything else. */
function readHeader(bytes: Buffer, release: string): Header | null {
  if (bytes.length < MAGIC.length + 4 || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return null;
  const length = bytes.readUInt32LE(MAGIC.length);
  const start = MAGIC.length + 4;
  if (start + length > bytes.length) return null;
  let header: Header;
  try {
    header = JSON.parse(bytes.toString('utf8', start, start + length)) as Header;
  } catch {
    return null;
  }
  return header.format === SEARCH_FORMAT && header.release === release ? header : null;
}

/** Opens an index; null where it is of another format or release, cut off, or damaged: it is then made again. */
export function readSearchFile(bytes: Buffer, release: string): SearchFile | null {
  const header = readHeader(bytes, release);
  if (header === null) return null;
  let at = padded(MAGIC.length + 4 + bytes.readUInt32LE(MAGIC.length));
  if (createHash('sha256').update(bytes.subarray(at)).digest('hex') !== header.sha256) return null;
  // Numbers are read in place, which needs them to start where a number may.
  const aligned: Uint8Array = bytes.byteOffset % ALIGN === 0 ? bytes : new Uint8Array(bytes);
  const sections = new Map<string, Section>();
  for (const { name, bytes: length } of header.sections) {
    const Kind = SECTIONS[name as keyof SearchTables];
    sections.set(name, new Kind(aligned.buffer as ArrayBuffer, aligned.byteOffset + at, length / Kind.BYTES_PER_ELEMENT));
    at += padded(length);
  }
  // The checksum vouches for every section being there, as it was written.
  return { tables: Object.fromEntries(sections) as unknown as SearchTables, notes: { meanings: header.meanings, meaningsFingerprint: header.meaningsFingerprint } };
}
