import { describe, expect, it } from '@jest/globals';
import { fragmentOf, genesOfFragment, readGenes } from './gene-list.ts';

describe('a list of genes', () => {
  it('is read whatever separates its names', () => expect(readGenes(' IL2, TNF;\tHGNC:6001\n|IL2\r\n')).toEqual(['IL2', 'TNF', 'HGNC:6001']));

  it('comes back from the fragment of an address as it was', () => {
    const genes = ['IL2', 'HGNC:6001', 'a,b', '50%', '<i>', 'β'];
    expect(genesOfFragment(fragmentOf(genes))).toEqual(genes);
  });

  it('is empty where the fragment holds none', () => {
    expect(genesOfFragment('')).toEqual([]);
    expect(genesOfFragment('#shared')).toEqual([]);
    expect(genesOfFragment('#genes=')).toEqual([]);
    expect(genesOfFragment('#genes=%E0%A4%A')).toEqual(['%E0%A4%A']);
  });
});
