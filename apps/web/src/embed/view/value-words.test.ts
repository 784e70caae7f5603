import { expect, it } from '@jest/globals';
import { valueWords } from './value-words.ts';

it.each([
  ['keyEvents.role', 'MOLECULAR_INITIATING_EVENT', 'Molecular initiating event'],
  ['level', 'CELLULAR', 'cellular'],
  ['direction.value', 'ACTIVATED', 'activated'],
  ['weightOfEvidence', 'HIGH', 'high'],
  ['inAll', 'true', 'yes'],
  ['mentions', ['SOME_NEW_MEMBER', 'TEXT'], ['some new member', 'TEXT']],
])('%s %j reads %j', (path, value, words) => {
  expect(valueWords(path, value)).toEqual(words);
});

it.each([
  ['symbol', 'HIGH'],
  ['symbol', 'IL2'],
  ['name', 'IL2_receptor_HA'],
  ['title', 'ACTIVATED'],
  ['__proto__', 'constructor'],
  ['role', 'constructor'],
  ['level', null],
  ['value', 4],
])('%s %j stays as it came', (path, value) => {
  expect(valueWords(path, value)).toBe(value);
});
