/** A cell of a table for people: words, or references by their ids. */
export type WrittenCell = string | { readonly references: readonly string[] };

/** A table before it is written for LaTeX or for a wiki. */
export interface WrittenTable {
  /** What it is called in a document: `aop-40-events`. */
  readonly label: string;
  readonly caption: string;
  /** What must stand with it: origin, sources, licence, release, address. */
  readonly notes: readonly string[];
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly WrittenCell[])[];
}

export interface WrittenColumn {
  readonly head: string;
  /** Part of the width, for words that run over lines; null for cells that are as wide as their text. */
  readonly part: number | null;
}
