/** A text, and the file that has it. */
export interface FiledText {
  readonly text: string;
  readonly file: string;
}

/** Cause and effect of a relationship. */
export interface Assertion {
  readonly upstream: string;
  readonly downstream: string;
}

/**
 * What the title files say, before anything is joined. They are newer than the tables and know ids
 * that the tables do not, which is why no table of a release can hold this.
 */
export interface AopTitles {
  /** Titles by AOP, the newest file first; more than one only where the files differ. */
  readonly titles: ReadonlyMap<string, readonly FiledText[]>;
  /**
   * Descriptions by AOP: plain text. Many have several. The file gives one property to what AOP-Wiki
   * keeps apart (background, evidence for initiation by chemicals, use of the outcome in regulation)
   * and does not say which text is which.
   */
  readonly descriptions: ReadonlyMap<string, readonly string[]>;
  /** Pairs `aop:1 aop.events:142`. */
  readonly pairs: ReadonlySet<string>;
  readonly assertions: ReadonlyMap<string, Assertion>;
}
