import { describe, expect, it } from '@jest/globals';
import { readOptions } from './bench.options.ts';
import { CONTENDER_NAMES } from './contenders/contenders.ts';
import { WORKLOAD_NAMES } from './workloads/workload.ts';

describe('readOptions', () => {
  it('measures everything, and ten times the data, unless told otherwise', () => {
    expect(readOptions([])).toMatchObject({ quick: false, release: null, sources: null, json: null, times: 10, contenders: CONTENDER_NAMES, workloads: WORKLOAD_NAMES });
  });

  it('keeps a quick run to contenders that have bounds', () => {
    const { quick, times, contenders } = readOptions(['--quick']);
    expect([quick, times]).toEqual([true, 0]);
    expect(contenders).toContain('hand-written');
    expect(contenders).not.toContain('Hive Gateway');
  });

  it('takes folders, names and numbers', () => {
    const options = readOptions(['--release', 'r', '--sources', 's', '--pages', 'p', '--json', 'j', '--times', '3', '--rounds', '2', '--round-ms', '100', '--contender', 'Yoga', 'SPARQL', '--workload', 'gene page']);
    expect(options).toMatchObject({ release: 'r', sources: 's', pages: 'p', json: 'j', times: 3, pace: { rounds: 2, roundMs: 100, warmUpMs: 100 }, contenders: ['Yoga', 'SPARQL'], workloads: ['gene page'] });
  });

  it.each([
    [['--rounds', '0'], 'Give a whole number from 1 to 100.'],
    [['--rounds', '1.5'], 'Give a whole number from 1 to 100.'],
    [['--times', 'ten'], 'Give a whole number from 0 to 20.'],
    [['--contender', 'nobody'], 'Allowed choices are hand-written'],
    [['--workload', 'page'], 'Allowed choices are one outcome'],
    [['--quick', '--release', 'r'], 'leave out --release'],
    [['--pages', 'p'], '--pages goes with --sources'],
    [['--fast'], "unknown option '--fast'"],
    [['fast'], 'too many arguments'],
  ])('refuses %j and says why', (args, words) => {
    const said: string[] = [];
    expect(() => readOptions(args, (text) => said.push(text))).toThrow(expect.objectContaining({ exitCode: 1 }));
    expect(said.join('')).toContain(words);
  });
});
