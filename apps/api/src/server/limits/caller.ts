import { BlockList, isIPv4, isIPv6 } from 'node:net';

const MOST_KNOWN = 1000;

/** Addresses of proxies whose word on who asks is taken. */
export type TrustedProxies = (address: string) => boolean;

/** Proxies of a list of addresses and networks (`10.0.0.0/8`); `loopback` is this machine. Throws on what is neither. */
export function trustedProxies(list: readonly string[]): TrustedProxies {
  const trusted = new BlockList();
  for (const entry of list) {
    const [address = '', bits] = entry === 'loopback' ? ['127.0.0.0', '8'] : entry.split('/');
    const family = familyOf(address);
    const prefix = bits === undefined ? null : Number(bits);
    if (family === null || (prefix !== null && !(Number.isInteger(prefix) && prefix >= 0 && prefix <= (family === 'ipv4' ? 32 : 128)))) {
      throw new Error(`"${entry}" is no address or network of a proxy; write for example 10.0.0.7, 10.0.0.0/8 or loopback.`);
    }
    if (prefix === null) trusted.addAddress(address, family);
    else trusted.addSubnet(address, prefix, family);
    if (entry === 'loopback') trusted.addAddress('::1', 'ipv6');
  }
  // Most requests come by a few addresses; others are looked up each time once so many are known.
  const known = new Map<string, boolean>();
  return (address) => {
    const answer = known.get(address);
    if (answer !== undefined) return answer;
    const family = familyOf(address);
    const isTrusted = family !== null && trusted.check(address, family);
    if (known.size < MOST_KNOWN && address.length < 50) known.set(address, isTrusted);
    return isTrusted;
  };
}

/**
 * Whom a request is counted for: the nearest address that is no trusted proxy. Null for a program beside a trusted
 * proxy that speaks for nobody else, such as the portal when it makes a page.
 *
 * A caller may write anything into `x-forwarded-for`; a proxy adds whom it saw behind it. So the list is read from its
 * end, and only as far as proxies are trusted.
 */
export function callerOf(remoteAddress: string | undefined, forwardedFor: string | undefined, isTrusted: TrustedProxies): string | null {
  const remote = plain(remoteAddress ?? '');
  if (!isTrusted(remote)) return network(remote);
  const chain = (forwardedFor ?? '').split(',').map((entry) => plain(entry.trim())).filter((entry) => entry !== '');
  if (chain.length === 0) return null;
  // Where all are proxies of ours, the one that began asks for itself.
  return network(chain.findLast((address) => !isTrusted(address)) ?? chain[0] ?? remote);
}

/** An IPv4 address that is written as IPv6 is the same caller; a port is none. */
const plain = (address: string): string =>
  address
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');

/** Whoever has one IPv6 address has the 2^64 beside it too. Text that is no address makes one caller in all. */
function network(address: string): string {
  if (isIPv4(address)) return address;
  if (!isIPv6(address)) return 'unknown';
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const start = head === '' ? [] : head.split(':');
  const end = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = tail === undefined ? start : [...start, ...Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0'), ...end];
  return `${groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  if (isIPv4(address)) return 'ipv4';
  return isIPv6(address) ? 'ipv6' : null;
}
