import { createEmbeddedStore } from '@sequela/data';
import { buildRelease, embeddedPlan, resignRelease } from '@sequela/data/build';
import { describe, expect, it } from '@jest/globals';
import { slope } from './larger-data.ts';
import { repeatContent } from './repeat-content.ts';

describe('repeatContent', () => {
  const release = buildRelease(embeddedPlan());
  const larger = resignRelease(release, repeatContent(release.content, 3));
  const idIn = (text: string, time: number): string => `${text}~${time}`;

  it('has every row three times, but sources and taxa once', () => {
    for (const [table, rows] of Object.entries(release.content)) {
      const times = table === 'sources' || table === 'taxa' ? 1 : 3;
      expect([table, (larger.content as unknown as Record<string, unknown[]>)[table]?.length]).toEqual([table, rows.length * times]);
    }
    expect(larger.manifest.id).not.toBe(release.manifest.id);
  });

  it('leaves the rows that there were as they were', () => {
    const aop = (content: typeof release.content) => content.aops.find(({ id }) => id === 'iraop:skin-rash');
    expect(aop(larger.content)).toEqual(aop(release.content));
  });

  it('joins copies among themselves only', () => {
    const events = createEmbeddedStore(larger).links('eventsOfAop', ['iraop:skin-rash', idIn('iraop:skin-rash', 1)]) as readonly (readonly { readonly event: string }[])[];
    const [own, copied] = events.map((rows) => rows.map(({ event }) => event));
    expect(own?.length).toBeGreaterThan(5);
    expect(own?.every((event) => !event.includes('~'))).toBe(true);
    expect(copied).toEqual(own?.map((event) => idIn(event, 1)));
  });

  it('once is what there was', () => expect(repeatContent(release.content, 1)).toEqual(release.content));
});

describe('slope', () => {
  it('is that of the line through the points', () => expect(slope([[1, 5], [2, 7], [5, 13]])).toBeCloseTo(2));
  it('is that of the nearest line where they lie on none', () => expect(slope([[0, 0], [1, 1], [2, 0]])).toBeCloseTo(0));
  it('of one point is no number', () => expect(slope([[1, 1]])).toBeNaN());
});
