/** The form in which words for taxa are compared: composed, lower case, single spaces. */
export const taxonWord = (text: string): string => text.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ');
