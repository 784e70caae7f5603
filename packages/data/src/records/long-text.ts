/**
 * Sanitised HTML of the long texts of a record whose source formats them, by the name of the field
 * that holds the plain text of the same (`description`, `biologicalPlausibility` ...). A field that is
 * not here has plain text only. Safe to put into a page: no script, style, form, event or frame; links
 * and images are links.
 */
export type FormattedTexts = Readonly<Record<string, string>>;

/** A record with long texts. */
export interface WithFormattedTexts {
  readonly html?: FormattedTexts;
}

/** A long text as plain text, with its HTML where the source formats it. */
export interface LongText {
  readonly text: string;
  /** Null where the HTML would say no more than the text. */
  readonly html: string | null;
}
