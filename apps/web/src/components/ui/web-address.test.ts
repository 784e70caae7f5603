import { expect, it } from '@jest/globals';
import { hostOf, isWebAddress } from './web-address.ts';

it('names the host of an address, and leaves what is none as it was written', () => {
  expect(hostOf('https://www.example.org/a?b=c')).toBe('www.example.org');
  for (const text of ['', 'http://', 'www.example.org', 'https://exa mple.org', 'see the label', 'javascript:alert(1)', 'mailto:a@example.org']) {
    expect(isWebAddress(text)).toBe(false);
    expect(hostOf(text)).toBe(text);
  }
});
