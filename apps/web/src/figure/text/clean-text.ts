/** Letters that are none, that no font has, or that turn and hide others: they have no place in a figure, nor in XML. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Cs}]/gu;
/** Of private use or never given a meaning: what stood there is not known, so a gap stands for it. */
const UNKNOWN = /[\p{Co}\p{Cn}]/gu;

/** Text of others as a figure shows it: one line, nothing that hides or turns letters. */
export const cleanText = (text: string): string => text.normalize('NFC').replace(UNKNOWN, ' ').replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
