import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildTwice } from './testing/compare-builds.ts';
import { pagesFolder, sourcesFolder } from './testing/release-inputs.ts';

describe('the full release', () => {
  it('has the same bytes wherever it is built, in any time zone and locale', async () => {
    const [here, there] = await buildTwice([resolve(sourcesFolder()), resolve(pagesFolder())]);
    expect(here).toBe(there);
    expect(here).toMatch(/^tables\/pathwayGenes\.json [0-9a-f]{64}$/m);
  }, 120_000);
});
