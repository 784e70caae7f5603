import { describe, expect, it } from '@jest/globals';
import type { Chain } from '../../components/chain/chain.ts';
import type { Scene } from '../../figure/scene/scene.ts';
import { EMBEDDED_PATHWAYS, embeddedPathway, madeEvent, madeLink, ranksOf, wideOf } from '../../figure/testing/made-figures.ts';
import { drawnOf, outside, overlaps, textBoxes } from '../../figure/testing/measured-scene.ts';
import { chainSheets, heightOf, sheetMarks, SHEET_WIDTHS, type ChainSheet } from './chain-sheets.ts';

const sceneOf = (sheet: ChainSheet): Scene => ({ width: sheet.width, unit: 'px', ground: 'ground', title: '', description: '', key: '', ...sheetMarks(sheet, '–') });

const CHAINS: readonly (readonly [string, Chain])[] = [
  ['two events', ranksOf(1, 1)],
  ['a line of fourteen', ranksOf(...Array.from({ length: 14 }, () => 1))],
  ['ranks of six', ranksOf(1, 6, 6, 1)],
  ['thirty-two events', wideOf(32)],
  ['a hundred events', wideOf(100)],
  ['events that nothing joins', { events: [...ranksOf(1, 1).events, ...[3, 4, 5, 6, 7, 8, 9, 10, 11].map((number) => madeEvent(number, 0))], links: ranksOf(1, 1).links }],
  ['a circle', { events: [madeEvent(1, 0), madeEvent(2, 1)], links: [madeLink(1, 2), madeLink(2, 1)] }],
  ['words that no line holds', { events: [madeEvent(1, 0, { title: 'x'.repeat(400) }), madeEvent(2, 1, { title: '血管漏出'.repeat(90) })], links: [madeLink(1, 2)] }],
  ...EMBEDDED_PATHWAYS.map((id): readonly [string, Chain] => [`the pathway to ${id}`, embeddedPathway(id)]),
];

describe.each(CHAINS)('drawings of %s', (_name, chain) => {
  const sheets = chainSheets(chain);

  it('have no letter under 12 pixels, none over another, none outside', () => {
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      const boxes = textBoxes(sceneOf(sheet));
      expect(Math.min(...boxes.map(({ size }) => size))).toBeGreaterThanOrEqual(12 - 0.001);
      expect(overlaps(boxes, 0.6)).toEqual([]);
      expect(outside(boxes, sceneOf(sheet))).toEqual([]);
    }
  });

  it('each show every event and every relationship', () => {
    for (const sheet of sheets) {
      expect([...drawnOf(sceneOf(sheet), 'event')].sort()).toEqual(chain.events.map(({ id }) => id).sort());
      expect([...drawnOf(sceneOf(sheet), 'relationship')].sort()).toEqual(chain.links.map(({ id }) => id).sort());
    }
  });

  it('are for wider and wider frames, each worth its bytes', () => {
    for (const [at, sheet] of sheets.entries()) {
      const narrower = sheets[at - 1];
      if (narrower === undefined) continue;
      expect(sheet.width).toBeGreaterThan(narrower.width);
      expect(heightOf(sheet.fitted) < heightOf(narrower.fitted) || (sheet.fitted.titled && !narrower.fitted.titled)).toBe(true);
    }
  });
});

describe('drawings', () => {
  it('of short chains fit a telephone with their titles', () => {
    const [narrowest] = chainSheets(ranksOf(1, 1, 1));
    expect([narrowest?.width, narrowest?.fitted.titled, narrowest?.fitted.layout.direction]).toEqual([SHEET_WIDTHS[0], true, 'down']);
  });

  it('run to the right where a frame is wide enough', () => {
    expect(chainSheets(ranksOf(1, 1, 1, 1)).at(-1)?.fitted.layout.direction).toBe('right');
  });

  it('of the pathways of this release fit a telephone', () => {
    for (const id of EMBEDDED_PATHWAYS) expect(chainSheets(embeddedPathway(id))[0]?.width).toBeLessThanOrEqual(358);
  });
});
