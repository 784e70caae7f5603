/** Header by which the proxy tells the layout which page is asked for; the layout of all pages cannot know it otherwise. */
export const ASKED_PATH_HEADER = 'x-sequela-path';
