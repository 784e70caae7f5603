import { describe, expect, it } from '@jest/globals';
import { cpuMilliseconds, parseStat, processTree, residentMegabytes } from './cpu-time.ts';

describe('parseStat', () => {
  const numbers = 'S 41 42 42 0 -1 4194304 100 200 0 0 7 5 3 1 20 0 11 0 5000 1000000 300';

  it.each(['node', 'a (strange) name', 'ends with ) 9 9'])('reads the parent and the ticks of a program called "%s"', (name) => {
    expect(parseStat(`42 (${name}) ${numbers}`)).toEqual({ parent: 41, ticks: 7 + 5 + 3 + 1 });
  });
});

describe('processTree', () => {
  it('has the process and all below it, however they are listed', () => {
    const parents = new Map([
      [4, 3],
      [3, 2],
      [5, 2],
      [2, 1],
      [9, 8],
    ]);
    expect([...processTree(2, parents)].sort()).toEqual([2, 3, 4, 5]);
    expect(processTree(9, parents)).toEqual([9]);
  });
});

it('reads what this process has used, until it has used more', () => {
  const before = cpuMilliseconds([process.pid]);
  while (cpuMilliseconds([process.pid]) === before);
  expect(cpuMilliseconds([process.pid])).toBeGreaterThan(before);
  expect(residentMegabytes([process.pid])).toBeGreaterThan(1);
});
