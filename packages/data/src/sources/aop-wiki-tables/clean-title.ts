const ZERO_WIDTH = /[\u200B-\u200D\u2060\uFEFF]/g;

/** A title without outer, doubled or invisible white space; words and letters stay as curated. */
export const cleanTitle = (text: string): string => text.replace(ZERO_WIDTH, '').replace(/\s+/g, ' ').trim();
