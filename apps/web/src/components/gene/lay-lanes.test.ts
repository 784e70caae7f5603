import { describe, expect, it } from '@jest/globals';
import { layLanes } from './lay-lanes.ts';

describe('layLanes', () => {
  it('keeps marks that stand apart on one line', () => expect(layLanes([0, 0.2, 1])).toEqual({ lanes: [0, 0, 0], count: 1 }));
  it('lifts what would touch, and comes down again', () => expect(layLanes([0.5, 0.5, 0.52, 0.9])).toEqual({ lanes: [0, 1, 2, 0], count: 3 }));
  it('has a line even where nothing stands', () => expect(layLanes([])).toEqual({ lanes: [], count: 1 }));
});
