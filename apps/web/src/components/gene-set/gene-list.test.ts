import { describe, expect, it } from '@jest/globals';
import { fragmentOf, listsOfFragment, listText, readGenes, type ListedGene } from './gene-list.ts';

const named = (...names: readonly string[]): readonly ListedGene[] => names.map((name) => ({ name, change: null }));

describe('a list of genes', () => {
  it('is read whatever separates its names, each once', () => expect(readGenes(' IL2, TNF;\tHGNC:6001\n|IL2\r\n')).toEqual(named('IL2', 'TNF', 'HGNC:6001')));

  it('takes a number behind a name for its log2 fold change', () => {
    expect(readGenes('IL2\t1.5\nTNF,-2\nIL5 \u22120.25\nIL4')).toEqual([
      { name: 'IL2', change: 1.5 },
      { name: 'TNF', change: -2 },
      { name: 'IL5', change: -0.25 },
      { name: 'IL4', change: null },
    ]);
  });

  it('takes a number for an id where it is too large, or stands behind no name of its line', () => {
    expect(readGenes('3558\n7124')).toEqual(named('3558', '7124'));
    expect(readGenes('IL5 3558')).toEqual(named('IL5', '3558'));
    expect(readGenes('IL2 1 2')).toEqual([{ name: 'IL2', change: 1 }, ...named('2')]);
  });

  it('can be read again as it is shown', () => {
    const genes = readGenes('IL2 1.5\nTNF\nIL5 -1e-3');
    expect(readGenes(listText(genes))).toEqual(genes);
  });

  it('comes back from the fragment of an address as it was', () => {
    const lists = { genes: [...named('IL2', 'HGNC:6001', 'a,b', '50%', '<i>', 'β', 'a~1', 'a&b'), { name: 'TNF', change: -1.5 }], measured: named('IL2', 'X&Y') };
    expect(listsOfFragment(fragmentOf(lists))).toEqual(lists);
    expect(fragmentOf({ genes: named('IL2'), measured: [] })).toBe('#genes=IL2');
  });

  it('is empty where the fragment holds none', () => {
    for (const fragment of ['', '#shared', '#genes=', '#measured=IL2']) expect(listsOfFragment(fragment)).toEqual({ genes: [], measured: [] });
    expect(listsOfFragment('#genes=%E0%A4%A').genes).toEqual(named('%E0%A4%A'));
  });
});
