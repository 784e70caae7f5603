import { describe, expect, it } from '@jest/globals';
import { callerOf, trustedProxies } from './caller.ts';

const loopback = trustedProxies(['loopback']);
const behindBalancer = trustedProxies(['loopback', '10.0.0.0/8', '2001:db8:ff::/48']);

describe('callerOf', () => {
  it.each([
    ['somebody who asks directly', '198.51.100.7', undefined, '198.51.100.7'],
    ['somebody who asks directly and pretends', '198.51.100.7', '127.0.0.1', '198.51.100.7'],
    ['a program on this machine', '127.0.0.1', undefined, null],
    ['a program on this machine, by IPv6', '::1', undefined, null],
    ['a program on this machine, by IPv4 in IPv6', '::ffff:127.0.0.1', '', null],
    ['whom the portal forwards', '127.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['whom the portal forwards, who pretends', '127.0.0.1', '203.0.113.1, 198.51.100.7', '198.51.100.7'],
    ['a browser on this machine', '127.0.0.1', '127.0.0.1', '127.0.0.1'],
    ['an address with a port', '127.0.0.1', '198.51.100.7:4321', '198.51.100.7'],
    ['text instead of an address', '127.0.0.1', '<script>', 'unknown'],
    ['a network of IPv6', '127.0.0.1', '2001:db8::1:2:3:4', '2001:db8:0:0::/64'],
    ['its neighbour', '127.0.0.1', '2001:0db8:0:0:ffff::9', '2001:db8:0:0::/64'],
  ])('%s', (_who, remote, forwarded, caller) => {
    expect(callerOf(remote, forwarded, loopback)).toBe(caller);
  });

  it('looks behind every proxy that is trusted, and no further', () => {
    expect(callerOf('10.1.2.3', '203.0.113.1, 198.51.100.7, 10.9.9.9, 127.0.0.1', behindBalancer)).toBe('198.51.100.7');
    expect(callerOf('10.1.2.3', '203.0.113.1', loopback)).toBe('10.1.2.3');
    expect(callerOf('2001:db8:ff::1', '198.51.100.7', behindBalancer)).toBe('198.51.100.7');
  });

  it('counts everybody where no proxy is trusted', () => {
    expect(callerOf('127.0.0.1', '198.51.100.7', trustedProxies([]))).toBe('127.0.0.1');
  });
});

it.each(['example.org', '10.0.0.0/64', '10.0.0.0/x', ''])('"%s" is no proxy', (entry) => {
  expect(() => trustedProxies([entry])).toThrow('no address or network');
});
