/** Any page may ask, without credentials. */
export const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
} as const;
