/** What every figure says of itself, around whatever it draws. */
export interface FigureHead {
  /** "Adverse outcome pathway". */
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  /** How many of what: one line. */
  readonly facts: string;
  /** Where pathways come from, such as that they are a reconstruction, and what to know before citing. */
  readonly notes: readonly string[];
  /** Each source with its licence and the attribution that it asks for. */
  readonly sources: readonly string[];
  /** What the sources are, as a line above them; left out: each is a source of this figure. */
  readonly sourcesHead?: string;
  /** Licence of the figure, by its SPDX id, with what it does not cover. */
  readonly licence: string;
  /** Without a date where only the id of an older release is known. */
  readonly release: { readonly id: string; readonly date: string | null };
  /** Address of the page that shows the same, and more. */
  readonly url: string;
}
