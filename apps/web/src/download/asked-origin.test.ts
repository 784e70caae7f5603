import { describe, expect, it } from '@jest/globals';
import { askedOrigin } from './asked-origin.ts';

const asked = (headers: Readonly<Record<string, string>>): string => askedOrigin(new Headers(headers));

describe('where a request was put', () => {
  it('is the host that was asked, through any number of proxies', () => {
    expect(asked({ host: 'sequela.test:3000' })).toBe('http://sequela.test:3000');
    expect(asked({ host: 'inner', 'x-forwarded-host': 'sequela.test, middle.test', 'x-forwarded-proto': 'https, http' })).toBe('https://sequela.test');
  });

  it('is an address of the web, whatever the headers say', () => {
    expect(asked({ host: 'sequela.test', 'x-forwarded-proto': 'javascript' })).toBe('http://sequela.test');
    expect(asked({ host: 'sequela.test', 'x-forwarded-host': 'a b' })).toBe('http://localhost');
    expect(asked({ host: 'sequela.test/elsewhere?' })).toBe('http://sequela.test');
  });
});
