import { createEmbeddedStore, createPromisedStore } from '@sequela/data';
import { aReleaseWith, aTaxon } from '@sequela/data/testing';
import { describe, expect, it } from '@jest/globals';
import { createApiContext } from '../context/api-context.ts';
import { taxonId } from './taxon-match.ts';

const release = aReleaseWith({
  taxa: [
    aTaxon('NCBITaxon:10088', 'Mus', { commonName: 'mouse', rank: 'genus' }),
    aTaxon('NCBITaxon:862507', 'Mus', { rank: 'subgenus' }),
    aTaxon('NCBITaxon:7955', 'Danio rerio', { commonName: 'zebrafish', synonyms: ['zebra  danio', 'fish'] }),
    aTaxon('NCBITaxon:8090', 'Oryzias latipes', { synonyms: ['Fish'] }),
    aTaxon('aop.taxon:12', 'Fishes of a pond'),
  ],
});
const context = createApiContext(createEmbeddedStore(release));
const without = createApiContext(createEmbeddedStore(aReleaseWith({})));

describe('taxonId', () => {
  it.each([
    ['NCBITaxon:9606', 'NCBITaxon:9606'],
    ['ncbitaxon:10090', 'NCBITaxon:10090'],
    [' 9606 ', 'NCBITaxon:9606'],
    ['Human', 'NCBITaxon:9606'],
    ['Rattus norvegicus', 'NCBITaxon:10116'],
    ['NCBITaxon:7955', 'NCBITaxon:7955'],
    ['AOP.taxon:12', 'aop.taxon:12'],
  ])('reads %j as %s, whatever the release holds', (text, id) => {
    expect([taxonId(context, text), taxonId(without, text)]).toEqual([id, id]);
  });

  it.each([
    ['Zebrafish', 'NCBITaxon:7955'],
    ['danio  RERIO', 'NCBITaxon:7955'],
    ['zebra danio', 'NCBITaxon:7955'],
    ['fishes of a pond', 'aop.taxon:12'],
  ])('finds %j among the names of the release', (text, id) => {
    expect(taxonId(context, text)).toBe(id);
  });

  it('takes the mouse for the species, though a taxonomy calls a genus so', () => {
    expect(taxonId(context, 'mouse')).toBe('NCBITaxon:10090');
  });

  it('answers later where the store does', async () => {
    expect(await taxonId(createApiContext(createPromisedStore(createEmbeddedStore(release))), 'zebrafish')).toBe('NCBITaxon:7955');
  });

  it.each([
    ['Mus', 'NCBITaxon:10088 (Mus, genus), NCBITaxon:862507 (Mus, subgenus)'],
    ['fish', 'NCBITaxon:7955 (Danio rerio), NCBITaxon:8090 (Oryzias latipes)'],
  ])('refuses %j, which may be several, and names them', (text, candidates) => {
    expect(() => taxonId(context, text)).toThrow(`may be any of ${candidates}. Give the id`);
  });

  it.each(['', 'humans', 'NCBITaxon:', 'constructor', '9606a'])('refuses %j and says what would do', (text) => {
    expect(() => taxonId(context, text)).toThrow(/NCBITaxon:9606 or 9606, .* or one of: human/);
  });
});
