import type { CitedReference } from '../../sections/shared/reference-columns.ts';

/** A cell of a table for people: words, or references by their ids. */
export type WrittenCell = string | { readonly references: readonly string[] };

/** A table before it is written for LaTeX or for a wiki. */
export interface WrittenTable {
  /** What it is called in a document: `aop-40-events`. */
  readonly label: string;
  readonly caption: string;
  /** What must be known before it is used, such as that it is a reconstruction: stands in the caption. */
  readonly remarks: readonly string[];
  /** Sources with their licences, licence of the whole, release and address: stand below it. */
  readonly credits: readonly string[];
  /** What the references of its cells are, by their ids; those that are not here stand as ids. */
  readonly references: ReadonlyMap<string, CitedReference>;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly WrittenCell[])[];
}

export interface WrittenColumn {
  readonly head: string;
  /** Part of the width, for words that run over lines; null for cells that are as wide as their text. */
  readonly part: number | null;
}
