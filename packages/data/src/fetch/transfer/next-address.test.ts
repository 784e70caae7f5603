import { describe, expect, it } from '@jest/globals';
import { nextAddress } from './next-address.ts';

const FROM = 'https://example.org/a/file';

describe('nextAddress', () => {
  it('reads an address that is relative to the one that was asked', () => {
    expect(nextAddress(FROM, '../b?c=d', new Set([FROM]), 5)).toBe('https://example.org/b?c=d');
  });

  it('may lead into encryption, never out of it', () => {
    expect(nextAddress('http://example.org/a', 'https://example.org/a', new Set(), 5)).toBe('https://example.org/a');
    expect(() => nextAddress(FROM, 'http://example.org/a', new Set(), 5)).toThrow('out of encryption; that is not followed');
  });
});
