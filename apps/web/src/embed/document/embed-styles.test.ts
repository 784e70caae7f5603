import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { EMBED_STYLES } from './embed-styles.ts';

const TOKENS = readFileSync(new URL('../../design/tokens.css', import.meta.url), 'utf8');

/** Colours by their names. */
const coloursOf = (css: string): Readonly<Record<string, string>> => Object.fromEntries([...css.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));

it('has the colours of the portal, in light and in dark', () => {
  const [light = '', dark = ''] = TOKENS.split('@media (prefers-color-scheme: dark)');
  const blocks = [...EMBED_STYLES.matchAll(/\{([^{}]*--ink:[^{}]*)\}/g)].map(([, block]) => coloursOf(block ?? ''));
  expect(blocks.length).toBeGreaterThanOrEqual(4);
  for (const [at, tokens] of [light, dark, light, dark].entries()) {
    // What has the focus is marked in the colour of links, as on the pages.
    expect({ ...blocks[at], '--focus': blocks[at]?.['--link'] }).toEqual(coloursOf(tokens));
  }
});

it('stays small, as every embed carries it', () => {
  expect(EMBED_STYLES.length).toBeLessThan(6500);
});
