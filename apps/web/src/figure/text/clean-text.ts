/** What no XML may hold, or what turns the direction of text around it: neither has a place in a figure. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** Text of others as a figure shows it: one line, nothing that hides or turns letters. */
export const cleanText = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
