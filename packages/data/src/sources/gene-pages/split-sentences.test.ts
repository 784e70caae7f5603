import { describe, expect, it } from '@jest/globals';
import { splitSentences } from './split-sentences.ts';

describe('sentences of a page', () => {
  it.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['Studied by Smith et al. in mice. No more.', ['Studied by Smith et al. in mice.', 'No more.']],
    ['Cells, e.g. T cells, i.e. B. subtilis is none. End.', ['Cells, e.g. T cells, i.e. B. subtilis is none.', 'End.']],
    ['It binds 3.5 fold. 12 patients (p = 0.05) did.', ['It binds 3.5 fold.', '12 patients (p = 0.05) did.']],
    ['He said “no.” She said “yes.”', ['He said “no.”', 'She said “yes.”']],
    ['No stop at all', ['No stop at all']],
    ['  ', []],
  ])('%s', (prose, sentences) => {
    expect(splitSentences(prose)).toEqual(sentences);
  });
});
