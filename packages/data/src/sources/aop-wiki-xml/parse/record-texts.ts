import type { OtherText } from '../../../records/aop.record.ts';
import type { LongText, WithFormattedTexts } from '../../../records/long-text.ts';
import type { XmlElement } from '../read/xml-element.ts';
import { readLongText } from '../text/long-text.parse.ts';
import { textWithin, wordsOf } from './element.ts';

/**
 * The same text in one piece of memory. Texts are put together of many pieces, which V8 keeps apart, at
 * twice the size, until something looks into the text.
 */
function inOnePiece(text: string): string {
  /^/u.test(text);
  return text;
}

/** A long text as records keep it; null where nothing is left to read. */
function keptText(raw: string): LongText | null {
  const read = readLongText(raw);
  return read && { text: inOnePiece(read.text), html: read.html === null ? null : inOnePiece(read.html) };
}

/** Reads the long texts of one record: plain text is handed back, HTML is collected under the field's name. */
export interface RecordTexts {
  /** Plain text of an element; null where it is missing or says nothing. */
  read(field: string, element: XmlElement | undefined): string | null;
  /** `html` of the record, where any text is formatted. */
  html(): WithFormattedTexts;
}

export function createRecordTexts(): RecordTexts {
  const html: Record<string, string> = {};
  return {
    read(field, element) {
      const text = element === undefined || element.text === '' ? null : keptText(element.text);
      if (text === null) return null;
      if (text.html !== null) html[field] = text.html;
      return text.text;
    },
    html: () => (Object.keys(html).length === 0 ? {} : { html }),
  };
}

/** What every element says of where it comes from; the release knows that already. */
const OWN_SOURCE = 'AOPWiki';

/** Children that no field of a record holds, by their name in the file; those without text are left to the census. */
export function readOtherTexts(element: XmlElement, known: ReadonlySet<string>): readonly OtherText[] {
  const others: OtherText[] = [];
  for (const child of element.children) {
    if (known.has(child.name) || (child.name === 'source' && wordsOf(child) === OWN_SOURCE)) continue;
    const text = keptText(textWithin(child));
    if (text !== null) others.push({ name: child.name, ...text });
  }
  return others;
}
