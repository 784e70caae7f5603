import type { ExportKind, ExportSubject } from './export-subject.ts';

/** What a writer of files is asked for. */
export interface ExportAsk {
  readonly subject: ExportSubject;
  /** What else stands behind the question mark of the address; a format says what it knows in `options`. */
  readonly params: URLSearchParams;
  /** The full public address of a path of the portal. */
  readonly addressOf: (path: string) => string;
  /** The full public address of this very file. */
  readonly url: string;
}

/** A file before it is sent. A body that is read piece by piece must fail with an error rather than end early. */
export interface ExportedFile {
  readonly body: string | Uint8Array | AsyncGenerator<string, void, undefined>;
  /** Id of the release that it was made from. */
  readonly release: string;
  /** Its name without ending, before it is cleaned: `iraop:skin-rash`. */
  readonly name: string;
  /** Licence of the whole, by its SPDX id. */
  readonly licence: string;
  /** One line that says where it came from, for formats that hold no such words; goes into a header. */
  readonly origin: string;
  /** Full address of the page that shows it, where that is not the one of the subject as it was asked for. */
  readonly page?: string;
}

export type ExportGroup = 'network' | 'table' | 'figure' | 'text';

/** A way to write a subject as a file. Register it in export-formats.ts; the route, the index and the pages then have it. */
export interface ExportFormat {
  /** Its name in addresses: lower case, digits, hyphens; never changed once published. */
  readonly slug: string;
  /** As people call it. */
  readonly name: string;
  /** Who reads it and what it holds, as a sentence. */
  readonly about: string;
  readonly group: ExportGroup;
  readonly kinds: readonly ExportKind[];
  /** What the name of the file ends in, without the dot. */
  readonly ending: string;
  /** Its content type. */
  readonly type: string;
  /** True where a browser shows it better than it keeps it. */
  readonly inline?: boolean;
  /** Settings of the address that it knows, with what they do. */
  readonly options?: Readonly<Record<string, string>>;
  /** Forms of it that pages offer beside its usual one: words, settings, and the kinds that have it where not all do. */
  readonly variants?: readonly { readonly words: string; readonly params: Readonly<Record<string, string>>; readonly kinds?: readonly ExportKind[] }[];
  /** Raise it when the writing changes, so that nobody keeps a copy of the old kind. */
  readonly writing: number;
  /** Throws a RowsError where there is no such thing or the API fails. */
  readonly write: (ask: ExportAsk) => Promise<ExportedFile>;
}
