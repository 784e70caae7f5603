import type { LongText } from '../../../records/long-text.ts';
import { LongTextBuilder } from './long-text.builder.ts';
import type { LongTextOptions } from './long-text.builder.ts';
import { readMarkup } from './markup-tokens.ts';
import { sanitiseHtml } from './sanitise-html.ts';
import { wikiBlocksAsHtml } from './wiki-tables.ts';

/** Whether a text has paragraphs, lists or breaks of its own; in one that has none, ends of line count. */
const hasBlocks = (raw: string): boolean => /<(?:p|br|div|ul|ol|li|table|tr|td|h[1-6]|blockquote|pre|dl|section)(?=[\s/>])/iu.test(raw);

/** Reads markup into HTML and plain text. */
export function buildLongText(raw: string, options: Omit<LongTextOptions, 'lines'> = {}): LongTextBuilder {
  const lines = !hasBlocks(raw);
  const builder = new LongTextBuilder({ ...options, lines });
  readMarkup(options.references === true ? raw : wikiBlocksAsHtml(raw, !lines), builder);
  return builder;
}

/**
 * A long text of AOP-Wiki as plain text, and as safe HTML where the text is formatted. Takes the text
 * of an XML element after XML decoding: HTML, whole or broken, what Word pastes, old wiki markup, or
 * plain text with a `<` in it. Null where nothing is left to read.
 */
export function readLongText(raw: string): LongText | null {
  const builder = buildLongText(raw);
  const text = builder.plain.toString();
  if (text === '') return null;
  return { text, html: builder.html.formatted ? sanitiseHtml(builder.html.toString()) : null };
}
