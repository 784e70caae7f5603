/** More characters than the search reads (it says itself what it left out), and short enough for a page and its links. */
export const MAX_TEXT = 400;
