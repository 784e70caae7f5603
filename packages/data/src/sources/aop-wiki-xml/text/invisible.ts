/** Characters that nobody sees: controls, joiners, marks of direction, soft hyphens. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

const isAscii = (text: string): boolean => /^[\t-\r -~]*$/u.test(text);

/** A text without the characters that nobody sees. */
export const withoutInvisible = (text: string): string => (isAscii(text) ? text : text.replace(INVISIBLE, ''));
