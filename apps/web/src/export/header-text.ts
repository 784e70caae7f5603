/** What no header of HTTP may hold: all but printable ASCII. */
const UNFIT = /[^\x20-\x7e]+/g;
/** Longer headers are refused by servers on the way. */
const MOST = 1000;

/** A text as a header takes it: letters outside ASCII and line breaks become spaces. */
export const headerText = (text: string): string => text.normalize('NFKD').replace(/\p{M}+/gu, '').replace(UNFIT, ' ').trim().slice(0, MOST);
