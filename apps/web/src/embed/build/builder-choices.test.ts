import { describe, expect, it } from '@jest/globals';
import { embedParams, readBuilderChoices } from './builder-choices.ts';

const OFFERED = { views: ['table', 'graph'], lists: ['aop.keyEvents.edges'], release: 'r-0123456789abcdef' } as const;
const read = (search: string) => readBuilderChoices(new URLSearchParams(search), OFFERED);

describe('the choices of an embed', () => {
  it('are the usual ones where nothing is chosen, and then need no parameters', () => {
    expect(read('view=&theme=auto&release=&list=')).toEqual({ view: null, theme: 'auto', release: null, list: null, height: 420 });
    expect(embedParams(read(''))).toEqual({});
  });

  it('are taken from the address', () => {
    expect(embedParams(read(`view=table&theme=dark&release=${OFFERED.release}&list=aop.keyEvents.edges&height=640`))).toEqual({ view: 'table', theme: 'dark', release: OFFERED.release, list: 'aop.keyEvents.edges' });
    expect(read('height=640').height).toBe(640);
  });

  it('never name what does not suit the answer', () => {
    expect(read('view=matrix&theme=neon&release=r-ffffffffffffffff&list=x&height=1e9')).toEqual(read(''));
  });

  it('name rows for tables only', () => {
    expect(read('view=graph&list=aop.keyEvents.edges').list).toBeNull();
  });
});
