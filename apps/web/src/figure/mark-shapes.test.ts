import { describe, expect, it } from '@jest/globals';
import { LEGEND_ENTRIES } from '../components/legend/legend-entries.ts';
import { CHANGE_OUTLINES, type Sense } from '../components/marks/change-outline.ts';
import { statusWords } from '../wording/vocabulary.ts';
import { changeGlyph } from './mark-shapes.ts';
import { FIGURE_THEMES } from './theme.ts';

const STATUSES = ['DOCUMENTED', 'HYPOTHESISED', 'CONTESTED', null] as const;

describe('how settled a statement is', () => {
  it.each(Object.keys(CHANGE_OUTLINES) as Sense[])('shows as four marks of %s that differ by more than colour', (sense) => {
    const looks = STATUSES.map((status) => JSON.stringify(changeGlyph(sense, status, { x: 0, y: 0, size: 14 }, FIGURE_THEMES.grey)));
    expect(new Set(looks.map((look) => look.replaceAll(/#[0-9a-f]{3,8}/gi, 'ink'))).size).toBeGreaterThanOrEqual(3);
    expect(new Set(looks).size).toBe(4);
    // The one that no source states has a dot, as no other has.
    expect(looks.map((look) => look.split('"path"').length - 1)).toEqual([2, 2, 3, 2]);
  });

  it('has a word and a mark of its own in the legend for each', () => {
    const entries = LEGEND_ENTRIES.status.map(({ word, mark }) => [word, mark.kind === 'change' ? mark.status : undefined]);
    expect(entries).toEqual(STATUSES.map((status) => [statusWords(status), status]));
    expect(statusWords(null)).toBe('status not stated');
  });
});
