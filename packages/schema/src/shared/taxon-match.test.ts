import { describe, expect, it } from '@jest/globals';
import { taxonId } from './taxon-match.ts';

describe('taxonId', () => {
  it.each([
    ['NCBITaxon:9606', 'NCBITaxon:9606'],
    ['ncbitaxon:10090', 'NCBITaxon:10090'],
    [' 9606 ', 'NCBITaxon:9606'],
    ['Human', 'NCBITaxon:9606'],
    ['Rattus norvegicus', 'NCBITaxon:10116'],
    ['NCBITaxon:7955', 'NCBITaxon:7955'],
  ])('reads %j as %s', (text, id) => {
    expect(taxonId(text)).toBe(id);
  });

  it.each(['', 'humans', 'NCBITaxon:', 'constructor', '9606a'])('refuses %j and says what would do', (text) => {
    expect(() => taxonId(text)).toThrow(/NCBITaxon:9606 or 9606, or one of: human/);
  });
});
