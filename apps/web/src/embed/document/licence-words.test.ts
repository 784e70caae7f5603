import { expect, it } from '@jest/globals';
import { licenceWords } from './licence-words.ts';

it.each([
  ['CC-BY-SA-4.0', 'CC BY-SA 4.0'],
  ['CC-BY-4.0', 'CC BY 4.0'],
  ['CC0-1.0', 'CC0 1.0'],
  ['NONE', 'no licence stated'],
  ['Apache-2.0', 'Apache-2.0'],
  ['constructor', 'constructor'],
])('%s is written %s', (licence, words) => {
  expect(licenceWords(licence)).toBe(words);
});
