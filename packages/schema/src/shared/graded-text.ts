import type { FormattedTexts, GradedText } from '@sequela/data';

type FormattedGradedText = GradedText & { readonly html: FormattedTexts };

/** A graded text with the HTML that its record keeps for it, which is the HTML of its words. */
export const withHtml = (graded: GradedText | null, html: string | undefined): GradedText | FormattedGradedText | null =>
  graded === null || html === undefined ? graded : { ...graded, html: { text: html } };
