/** Addresses that are shown as links: web only. A script or a broken address is null. */
export function safeAddress(address: string): string | null {
  const inner = /^\[[^\]]*\]\((?<inner>.+)\)$/.exec(address)?.groups?.['inner'];
  // Some pages wrap a link in a link: [10.1/x]([Click](https://doi.org/10.1/x)).
  const candidate = (inner ?? address).trim();
  if (!URL.canParse(candidate)) return null;
  const { protocol } = new URL(candidate);
  return protocol === 'https:' || protocol === 'http:' ? candidate : null;
}
