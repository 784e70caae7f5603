import { decodeHTML } from 'entities';

const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;

const plain = (text: string): string => decodeHTML(text).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** Whether two texts differ in nothing but white space and in how characters are escaped: that is no disagreement. */
export const sameWords = (first: string, second: string): boolean => first === second || plain(first) === plain(second);
