/** Header by which the proxy tells the not-found page which page was asked for: a path, such as `/aops/aop:9999`. */
export const UNKNOWN_HEADER = 'x-sequela-unknown';
