import { describe, expect, it } from '@jest/globals';
import { buildTwice } from './testing/compare-builds.ts';

describe('the embedded release', () => {
  it('has the same bytes wherever it is built, in any time zone and locale', async () => {
    const [here, there] = await buildTwice([]);
    expect(here).toBe(there);
    expect(here).toMatch(/^r-[0-9a-f]{16}\n/);
    expect(here).toMatch(/^tables\/aops\.json [0-9a-f]{64}$/m);
  }, 60_000);
});
