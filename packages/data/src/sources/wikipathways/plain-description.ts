/** `[words](address)`, also where the address is followed by words or closed by a square bracket, as some are. */
const LINK = /!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\(\s*(?:https?:|ftp:|mailto:|www\.|\/)[^()\s[\]]*(?:\([^()\s]*\)[^()\s[\]]*)*[^()[\]]*[)\]]/g;

const TAG = /<\/?(?:i|b|u|em|strong|sub|sup|br|p|ul|ol|li|span)\b[^<>]*>/gi;

/** Emphasis of older pages: two or three apostrophes around words. */
const OLD_EMPHASIS = /'{2,3}/g;

/** Markup that is left, such as a link whose address is broken. */
const LEFT_OVER = /\]\(|\[\[|<\/?[a-z]+>/i;

/** A description without its markup; links are reduced to their words, white space to single spaces. */
export function plainDescription(markdown: string): { readonly text: string; readonly leftOver: boolean } {
  const text = markdown.replace(LINK, '$1').replace(TAG, '').replace(OLD_EMPHASIS, '').replace(/\s+/g, ' ').trim();
  return { text, leftOver: LEFT_OVER.test(text) };
}
