import { expect, it } from '@jest/globals';
import { writtenSize } from './written-size.ts';

it.each([[0, '0 bytes'], [999, '999 bytes'], [1000, '1.0 kB'], [24_047_616, '24 MB'], [2_857_662, '2.9 MB'], [5_000_000_000, '5.0 GB']])('%d is %s', (bytes, words) => expect(writtenSize(bytes)).toBe(words));
