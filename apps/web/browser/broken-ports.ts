/** Where the tests find the portal over an API of which one field fails. */
export const BROKEN_API_PORT = 4319;
export const BROKEN_WEB_PORT = 4320;
export const BROKEN_FIELD = 'aop.essentialities';
