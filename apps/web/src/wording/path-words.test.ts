import { expect, it } from '@jest/globals';
import { pathWords } from './path-words.ts';

it.each([
  ['keyEvents.edges.effectOnEvent', 'Key events › effect on event'],
  ['title', 'Title'],
  ['direction.value', 'Direction'],
  ['nodes', 'Nodes'],
  ['aops.totalCount', 'AOPs › total count'],
  ['status.oecd', 'Status › OECD'],
  ['sharedAops', 'Shared AOPs'],
  ['IL2_genes', 'IL2 genes'],
  ['__proto__', 'Proto'],
  ['constructor', 'Constructor'],
])('%s reads %s', (path, words) => {
  expect(pathWords(path)).toBe(words);
});
