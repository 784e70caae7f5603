import type { SourceName } from './official/official-source.ts';

/** What came of one file. */
export type FileOutcome = {
  readonly source: SourceName;
  /** Below the cache; with `*` where not even its name could be found out. */
  readonly path: string;
} & (
  | { readonly state: 'FETCHED'; readonly bytes: number }
  /** The copy that is there is current. */
  | { readonly state: 'UNCHANGED'; readonly bytes: number }
  /** It could not be had; the copy of `since` stays in use. */
  | { readonly state: 'KEPT'; readonly reason: string; readonly since: string }
  /** It could not be had, and there is no copy. */
  | { readonly state: 'FAILED'; readonly reason: string }
);

/** A file that will come. */
export interface PlannedFile {
  /** With `*` where its name holds a date. */
  readonly path: string;
  /** Its size when it was last seen. */
  readonly expected: number | null;
}

/** Is told how a fetch goes. */
export interface FetchObserver {
  /** Comes first, with everything that will be asked for. */
  planned(files: readonly PlannedFile[]): void;
  /** A file begins; its size may be known from before. */
  began(path: string, expected: number | null): void;
  /** So many bytes of a file are there, of so many if the server says. */
  received(path: string, bytes: number, total: number | null): void;
  /** Something a person may want to know of a file. */
  note(path: string, text: string): void;
  ended(outcome: FileOutcome): void;
}
