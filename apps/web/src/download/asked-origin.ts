/** Where a request was put, by its headers. Anybody may send such headers: what makes no address of the web is not echoed. */
export function askedOrigin(headers: Headers): string {
  const host = first(headers.get('x-forwarded-host')) ?? headers.get('host') ?? 'localhost';
  const origin = `${first(headers.get('x-forwarded-proto')) === 'https' ? 'https' : 'http'}://${host}`;
  return URL.canParse(origin) ? new URL(origin).origin : 'http://localhost';
}

/** Each proxy on the way adds its own; the first is the one that was asked. */
const first = (list: string | null): string | undefined => list?.split(',')[0]?.trim();
