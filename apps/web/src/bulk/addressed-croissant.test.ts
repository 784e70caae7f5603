import { expect, it } from '@jest/globals';
import { addressedCroissant } from './addressed-croissant.ts';

it('gives a description the addresses under which its files are handed out, and leaves all else', () => {
  const croissant = { name: 'x', distribution: [{ '@id': 'a.gz', contentUrl: 'a.gz', sha256: '0' }] };
  expect(addressedCroissant(croissant, 'https://sequela.test/bulk', (name) => `https://sequela.test/bulk/r-1/${name}`)).toEqual({
    name: 'x',
    url: 'https://sequela.test/bulk',
    distribution: [{ '@id': 'a.gz', contentUrl: 'https://sequela.test/bulk/r-1/a.gz', sha256: '0' }],
  });
});
