import { describe, expect, it } from '@jest/globals';
import { humanWords } from './human-words.ts';

const human = { relation: 'STATED', evidence: 'HIGH', taxon: { label: 'human' } } as const;
const vertebrates = { relation: 'STATED_FOR_GROUP', evidence: null, taxon: { label: 'vertebrates' } } as const;

describe('humanWords', () => {
  it('says what is stated of humans before what is stated of a group', () => expect(humanWords([vertebrates, human], true)).toBe('stated (evidence high)'));
  it('says that a group contains them', () => expect(humanWords([vertebrates], true)).toBe('stated for vertebrates, which contains humans'));
  it('says that a member was meant', () => expect(humanWords([{ ...vertebrates, relation: 'STATED_FOR_MEMBER', taxon: { label: 'Neanderthal' } }], true)).toBe('stated for Neanderthal, within humans'));
  it('does not take silence for a denial', () => {
    expect(humanWords([], true)).toBe('not stated, which is not the same as "does not apply"');
    expect(humanWords([], false)).toBe('no taxon is stated');
  });
});
