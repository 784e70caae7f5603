import { asHtml, type FormattedTexts } from '@sequela/data';
import { declareEnum } from './declare-enum.ts';

const TEXT_FORMATS = ['PLAIN', 'HTML'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

export const TextFormatEnum = declareEnum('TextFormat', TEXT_FORMATS, 'How a long text is written.', {
  PLAIN: 'Text alone: paragraphs are lines, list items begin with a dash.',
  HTML: 'Headings, lists, tables and links as the source has them, without script, style or form; images are links. A text that its source does not format is in paragraphs.',
});

/** A text in one of its formats; what has no HTML of its own is put into paragraphs. */
export function inFormat(text: string | null | undefined, html: string | undefined | null, format: TextFormat): string | null {
  if (format === 'PLAIN') return text ?? null;
  return html ?? (text == null ? null : asHtml(text));
}

/** What long texts are read from: a record, or an edge or value made of one. */
export interface TextHolder {
  readonly sources?: readonly string[];
  readonly html?: FormattedTexts | undefined;
}

/** A long text of a record, by the name of its field. */
export function longText(holder: TextHolder, field: string, format: TextFormat): string | null {
  const text = (holder as Readonly<Record<string, unknown>>)[field] as string | null | undefined;
  // What nearly every question asks for costs the read of a property.
  return format === 'PLAIN' ? (text ?? null) : inFormat(text, holder.html?.[field], format);
}
