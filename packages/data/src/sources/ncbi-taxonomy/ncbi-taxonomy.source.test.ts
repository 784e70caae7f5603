import { describe, expect, it } from '@jest/globals';
import { readSource } from '../testing/read-source.ts';
import { ncbiTaxonomy } from './ncbi-taxonomy.source.ts';

const FILE = 'ncbi-taxonomy/taxa.xml';
const HEAD =
  '<?xml version="1.0" ?>\n<!DOCTYPE TaxaSet PUBLIC "-//NLM//DTD Taxon, 14th January 2002//EN" "https://www.ncbi.nlm.nih.gov/entrez/query/DTD/taxon.dtd">\n';
const readXml = (xml: string) => readSource(ncbiTaxonomy, { [FILE]: xml });
const read = (...taxa: string[]) => readXml(`${HEAD}<TaxaSet>${taxa.join('\n')}</TaxaSet>`);
const group = (id: number, name: string, rank = 'clade'): string =>
  `<Taxon><TaxId>${id}</TaxId><ScientificName>${name}</ScientificName><Rank>${rank}</Rank></Taxon>`;
const taxon = (id: number, name: string, more: string, ...lineage: string[]): string =>
  `<Taxon><TaxId>${id}</TaxId><ScientificName>${name}</ScientificName>${more}<LineageEx>${lineage.join('')}</LineageEx></Taxon>`;

describe('ncbiTaxonomy', () => {
  it('makes records of a taxon and of every group above it', () => {
    const names =
      '<OtherNames><GenbankCommonName>house mouse</GenbankCommonName><CommonName>mouse</CommonName><Synonym>Mus a</Synonym><EquivalentName>mouse</EquivalentName>' +
      '<Name><ClassCDE>authority</ClassCDE><DispName>Mus a, 1758</DispName></Name></OtherNames><ParentTaxId>10088</ParentTaxId><Rank>species</Rank><Division>Rodents</Division>' +
      '<AkaTaxIds><TaxId>85055</TaxId></AkaTaxIds>';
    const { tables, faults } = read(taxon(10090, 'Mus &amp; musculus', names, group(131567, 'cellular organisms', 'no rank'), group(10088, 'Mus', 'genus')));
    expect(tables.taxa).toEqual([
      { id: 'NCBITaxon:131567', name: 'cellular organisms', commonName: null, synonyms: [], rank: null, parent: null, sources: ['source:ncbi-taxonomy'] },
      { id: 'NCBITaxon:10088', name: 'Mus', commonName: null, synonyms: [], rank: 'genus', parent: 'NCBITaxon:131567', sources: ['source:ncbi-taxonomy'] },
      {
        id: 'NCBITaxon:10090',
        name: 'Mus & musculus',
        commonName: 'house mouse',
        synonyms: ['mouse', 'Mus a'],
        aliases: ['NCBITaxon:85055'],
        rank: 'species',
        parent: 'NCBITaxon:10088',
        sources: ['source:ncbi-taxonomy'],
      },
    ]);
    expect(faults).toEqual([]);
  });

  it('takes an id with a taxon of its own for no other id of another', () => {
    const { tables } = read(taxon(7, 'Seven', '<AkaTaxIds><TaxId>8</TaxId><TaxId>9</TaxId><TaxId>x</TaxId></AkaTaxIds>'), taxon(8, 'Eight', '<AkaTaxIds><TaxId>7</TaxId></AkaTaxIds>'));
    expect(tables.taxa?.map(({ id, aliases }) => [id, aliases])).toEqual([
      ['NCBITaxon:7', ['NCBITaxon:9']],
      ['NCBITaxon:8', undefined],
    ]);
  });

  it('keeps the names of a group that is asked for itself, wherever it comes', () => {
    const genus = taxon(2, 'Genus', '<OtherNames><CommonName>kind</CommonName></OtherNames><Rank>genus</Rank>', group(3, 'Family'));
    const species = taxon(1000, 'Genus one', '', group(3, 'Family'), group(2, 'Genus', 'genus'));
    for (const order of [[genus, species], [species, genus]]) {
      const { tables, faults } = read(...order);
      expect(tables.taxa?.find(({ id }) => id === 'NCBITaxon:2')).toMatchObject({ commonName: 'kind', rank: 'genus', parent: 'NCBITaxon:3' });
      expect(tables.taxa).toHaveLength(3);
      expect(faults).toEqual([]);
    }
  });

  it('reports taxa without a number, repeated ones, and parents that do not fit', () => {
    const { tables, faults } = read(
      taxon(7, 'Seven', '<ParentTaxId>99</ParentTaxId>', group(5, 'Five'), '<Taxon><TaxId>x</TaxId></Taxon>'),
      taxon(7, 'Seven', ''),
      '<Taxon><TaxId>8</TaxId></Taxon>',
      taxon(9, 'Nine', '<ParentTaxId>50</ParentTaxId>'),
      taxon(10, 'Ten', '', group(6, 'Six'), group(5, 'Five')),
    );
    expect(tables.taxa?.map(({ id, parent }) => [id, parent])).toEqual([
      ['NCBITaxon:5', null],
      ['NCBITaxon:7', 'NCBITaxon:5'],
      ['NCBITaxon:9', null],
      ['NCBITaxon:6', null],
      ['NCBITaxon:10', 'NCBITaxon:5'],
    ]);
    expect(faults).toEqual([
      'REJECTED bad-lineage NCBITaxon:7 (line 3)',
      'DOUBTFUL parent-differs NCBITaxon:7 (line 3)',
      'NOTE repeated-taxon NCBITaxon:7 (line 4)',
      'REJECTED bad-id NCBITaxon:8 (line 5)',
      'DOUBTFUL groups-differ NCBITaxon:5 (line 7)',
    ]);
  });

  it('opens a circle of groups', () => {
    const { tables, faults } = read(taxon(1000, 'a', '', group(2, 'b'), group(3, 'c')), taxon(2, 'b', '<ParentTaxId>3</ParentTaxId>'));
    expect(tables.taxa?.map(({ id, parent }) => [id, parent])).toEqual([
      ['NCBITaxon:2', null],
      ['NCBITaxon:3', 'NCBITaxon:2'],
      ['NCBITaxon:1000', 'NCBITaxon:3'],
    ]);
    expect(faults).toEqual(['DOUBTFUL circular-parents NCBITaxon:2']);
  });

  it.each([
    ['an entity of its own', `<!DOCTYPE TaxaSet [<!ENTITY a "b">]>\n<TaxaSet>${group(1, '&a;')}</TaxaSet>`, 'document type of its own'],
    ['an outer grammar with an entity', `<!DOCTYPE TaxaSet SYSTEM "x.dtd" [<!ENTITY a SYSTEM "file:///etc/hostname">]>\n<TaxaSet/>`, 'document type of its own'],
    ['an unknown entity', `${HEAD}<TaxaSet>${group(1, '&a;')}</TaxaSet>`, 'undefined entity'],
    ['a message of the server', `${HEAD}<TaxaSet> Error occurred: connection timed out</TaxaSet>`, 'a message instead of taxa: Error occurred: connection timed out'],
    ['a file cut short', `${HEAD}<TaxaSet>${group(2, 'b')}`, 'not whole XML'],
    ['a web page', '<html></html>', 'is no list of taxa'],
    ['endless depth', `${HEAD}<TaxaSet>${'<Taxon>'.repeat(100)}`, 'more than 30 deep'],
    ['nothing', `${HEAD}<TaxaSet></TaxaSet>`, 'holds no taxon'],
  ])('refuses %s', (_, xml, reason) => expect(() => readXml(xml)).toThrow(reason));
});
