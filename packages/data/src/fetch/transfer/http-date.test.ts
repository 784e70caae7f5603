import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { httpDateMs } from './http-date.ts';

const NOW = Date.parse('2026-01-02T03:04:05Z');
const iso = (text: string): string | null => {
  const at = httpDateMs(text, NOW);
  return at === null ? null : new Date(at).toISOString();
};

describe('httpDateMs', () => {
  it.each([
    ['the form of today', 'Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['the form of RFC 850', 'Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['the form of asctime', 'Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37.000Z'],
    ['two digits of this century', 'Friday, 02-Jan-26 03:05:05 GMT', '2026-01-02T03:05:05.000Z'],
    ['two digits up to fifty years ahead', 'Wednesday, 01-Jan-76 00:00:00 GMT', '2076-01-01T00:00:00.000Z'],
    ['two digits beyond that', 'Saturday, 01-Jan-77 00:00:00 GMT', '1977-01-01T00:00:00.000Z'],
    ['a leap second', 'Sat, 31 Dec 2016 23:59:60 GMT', '2017-01-01T00:00:00.000Z'],
    ['a day that is none', 'Mon, 31 Jun 2025 00:00:00 GMT', null],
    ['an hour that is none', 'Mon, 30 Jun 2025 24:00:00 GMT', null],
    ['another zone', 'Mon, 30 Jun 2025 12:00:00 PST', null],
    ['an ISO instant', '2025-06-30T12:00:00Z', null],
    ['words', '5 minutes', null],
  ])('reads %s', (_what, text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it('does not ask where on earth the machine stands', () => {
    const module = fileURLToPath(new URL('./http-date.ts', import.meta.url));
    const script = `import { httpDateMs } from ${JSON.stringify(module)}; console.log(httpDateMs('Sun Nov  6 08:49:37 1994', 0), new Date(0).getHours());`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { env: { ...process.env, TZ: 'Asia/Tokyo' }, encoding: 'utf8' });
    expect([stdout.trim(), stderr]).toEqual([`${Date.UTC(1994, 10, 6, 8, 49, 37)} 9`, '']);
  });
});
