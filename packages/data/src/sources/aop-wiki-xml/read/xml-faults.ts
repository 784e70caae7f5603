import { SourceError } from '../../source.ts';

/** Ends the reading with a reason that says what is wrong and what to do. Throws SourceError. */
export type Refuse = (reason: string) => never;

export const refuseFile =
  (source: string, file: string): Refuse =>
  (reason) => {
    throw new SourceError(source, file, reason);
  };

const LONGEST_QUOTE = 100;

/** A name out of the file as a message can show it. */
export const quoted = (text: string): string => {
  const shown = text.replace(/[^\x20-\x7e]/g, '?');
  return shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}...` : shown;
};

/** What saxes says, by how it begins, in words for somebody who only fetched a file. */
const WORDS: readonly (readonly [saxes: string, words: string])[] = [
  ['unexpected close tag', 'a closing tag does not fit the element that is open'],
  ['unmatched closing tag', 'a closing tag has no element to close'],
  ['malformed character entity', 'a character reference names a character that XML does not allow'],
  ['empty entity name', 'an ampersand stands alone'],
  ['disallowed character in entity name', 'an ampersand stands alone'],
  ['disallowed character.', 'a control character, or "<" inside an attribute'],
  ['documents may contain only one root', 'a second root element begins after the end of the first'],
  ['inappropriately located doctype', 'a DOCTYPE stands in the wrong place'],
];

/** The reason for a SourceError out of a message of saxes such as `12:5: unexpected close tag.` */
export function faultReason(message: string, line: number, rootSeen: boolean): string {
  const bare = message.replace(/^\d+:\d+: /, '');
  if (bare.startsWith('text data outside of root node')) {
    return rootSeen
      ? `line ${line}: text follows after the end of the root element; the file is damaged, fetch it again`
      : `line ${line}: does not begin as XML; the download was refused or redirected, fetch it again`;
  }
  const words = WORDS.find(([begin]) => bare.startsWith(begin))?.[1] ?? quoted(bare.replace(/\.$/, ''));
  return `line ${line}: is not well-formed XML: ${words}; the file is damaged, fetch it again`;
}
