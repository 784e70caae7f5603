import { describe, expect, it } from '@jest/globals';
import { createDownloadMeter } from './download-meter.ts';
import { ageOf, durationOf, sizeOf } from './sizes.ts';

describe('createDownloadMeter', () => {
  it('tells rate and time left of all files together, without what was there before', () => {
    let now = 0;
    const meter = createDownloadMeter(() => now);
    meter.began('a', 1000);
    meter.began('b', null);
    meter.received('a', 400, 1000);
    expect(meter.read()).toEqual({ bytes: 400, total: 1000, complete: false, rate: 0, left: null });
    now = 2000;
    meter.received('a', 800, 1000);
    meter.received('b', 0, 600);
    expect(meter.read()).toEqual({ bytes: 800, total: 1600, complete: true, rate: 200, left: 4 });
    meter.ended('a');
    expect(meter.read()).toMatchObject({ total: 1400 });
  });

  it('counts what is still to come, whatever name it comes under', () => {
    let now = 0;
    const meter = createDownloadMeter(() => now);
    meter.planned([{ path: 'a', expected: 1000 }, { path: 'b-*.gmt', expected: null }]);
    meter.received('a', 0, 1000);
    now = 1000;
    meter.received('a', 100, 1000);
    expect(meter.read()).toEqual({ bytes: 100, total: 1000, complete: false, rate: 100, left: 9 });
    meter.began('b-20260101.gmt', null);
    meter.received('b-20260101.gmt', 0, 100);
    expect(meter.read()).toEqual({ bytes: 100, total: 1100, complete: true, rate: 100, left: 10 });
  });

  it('says that there is more while a size is not known', () => {
    let now = 0;
    const meter = createDownloadMeter(() => now);
    meter.received('a', 0, null);
    now = 1000;
    meter.received('a', 500, null);
    expect(meter.read()).toEqual({ bytes: 500, total: 500, complete: false, rate: 500, left: 0 });
  });
});

describe('words for amounts', () => {
  it.each([[0, '0 bytes'], [999, '999 bytes'], [1000, '1.0 kB'], [9_933_339, '9.9 MB'], [123_456_789, '123 MB'], [2e12, '2.0 TB']])('%i is %s', (bytes, words) => {
    expect(sizeOf(bytes)).toBe(words);
  });

  it.each([[0.2, '1 s'], [89, '89 s'], [200, '4 min'], [7500, '2 h 5 min']])('%d seconds are %s', (seconds, words) => {
    expect(durationOf(seconds)).toBe(words);
  });

  it.each([['2026-03-04T10:00:00Z', 'today'], ['2026-03-03T10:00:00Z', 'yesterday'], ['2026-01-01T00:00:00Z', '62 days ago']])('%s was %s', (instant, words) => {
    expect(ageOf(instant, Date.parse('2026-03-04T12:00:00Z'))).toBe(words);
  });
});
