import { describe, expect, it } from '@jest/globals';
import { createSubgraphAsk } from '../../../../test/ask-subgraph.ts';
import { geneRelease } from '../../../../test/gene-release.ts';
import { geneSubgraph } from '../gene.subgraph.ts';

const { ask, only } = createSubgraphAsk(geneSubgraph, geneRelease);

describe('a gene', () => {
  it('gives all its fields', () => {
    expect(
      only(`{ gene(id: "hgnc:6001") {
        id symbol name location locusGroup locusType aliases aliasNames previousSymbols previousNames classes classBasis
        families { id name } sources { id }
      } }`),
    ).toEqual({
      id: 'HGNC:6001',
      symbol: 'IL2',
      name: 'interleukin 2',
      location: '4q27',
      locusGroup: 'protein-coding gene',
      locusType: 'gene with protein product',
      aliases: ['TCGF'],
      aliasNames: ['T cell growth factor'],
      previousSymbols: ['IL-2'],
      previousNames: ['interleukin two'],
      classes: ['CYTOKINE'],
      classBasis: ['hgnc_group'],
      families: [{ id: 'hgnc.genegroup:601', name: 'Interleukins' }],
      sources: [{ id: 'source:test' }],
    });
  });

  it('has its own identifier before those elsewhere, each with its page', () => {
    const own = { id: 'HGNC:6001', url: 'https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:6001' };
    const uniprot = { id: 'uniprot:P60568', url: 'https://www.uniprot.org/uniprotkb/P60568' };
    expect(only('{ gene(symbol: "IL2") { xrefs { id url } some: xrefs(prefix: ["uniprot", "HGNC"]) { id url } none: xrefs(prefix: []) { id } } }')).toEqual({
      xrefs: [own, { id: 'ensembl:ENSG00000109471', url: 'https://www.ensembl.org/id/ENSG00000109471' }, uniprot],
      some: [own, uniprot],
      none: [],
    });
  });

  it.each(['symbol: "il2"', 'symbol: "IL-2"', 'symbol: "tcgf"', 'id: "ENSG00000109471"', 'id: "uniprot:P60568"'])('is found by %s', (how) => {
    expect(only(`{ gene(${how}) { id } }`)).toEqual({ id: 'HGNC:6001' });
  });

  it.each([
    ['symbol: "CHAIN"', 'NOT_FOUND', '"CHAIN" stands for more than one gene: IL2RA (HGNC:6008), IL2RB (HGNC:6009).'],
    ['symbol: "IL2RC"', 'NOT_FOUND', 'No gene is called "IL2RC" in release r-0000000000000000. Nearest: IL2RA (HGNC:6008), IL2RB (HGNC:6009)'],
    ['symbol: "QQQQ"', 'NOT_FOUND', 'No gene is called "QQQQ" in release r-0000000000000000.'],
    ['symbol: "two words"', 'BAD_USER_INPUT', '"two words" is not the symbol of a gene.'],
    ['symbol: ""', 'BAD_USER_INPUT', '"" is not the symbol of a gene.'],
    ['id: "HGNC:999"', 'NOT_FOUND', 'No gene "HGNC:999"'],
    ['id: "???"', 'BAD_USER_INPUT', '"???" is not an identifier'],
    ['id: "HGNC:6001", symbol: "IL2"', 'BAD_USER_INPUT', 'either `id` or `symbol`'],
    ['id: null', 'BAD_USER_INPUT', 'either `id` or `symbol`'],
  ])('is null with an error for %s', (how, code, message) => {
    const { data, errors } = ask(`{ gene(${how}) { id } }`);
    expect(data).toEqual({ gene: null });
    expect(errors).toEqual([{ code, path: 'gene', message: expect.stringContaining(message) }]);
  });
});

describe('where a gene stands', () => {
  it('is a row per statement, at key events and apart from them at signs of an outcome', () => {
    expect(
      only('{ gene(symbol: "IL2") { keyEvents { totalCount nodes { id } edges { involvement effectOnEvent basis interactions { id } node { id } } } manifestations { edges { involvement node { id } } } } }'),
    ).toEqual({
      keyEvents: {
        totalCount: 2,
        nodes: [{ id: 'aop.events:1' }, { id: 'aop.events:2' }],
        edges: [
          { involvement: 'LIGAND', effectOnEvent: 'PROMOTES', basis: 'STATED', interactions: [{ id: 'iraop.interactions:int-01' }], node: { id: 'aop.events:1' } },
          { involvement: 'EFFECTOR', effectOnEvent: 'INHIBITS', basis: 'STATED', interactions: [], node: { id: 'aop.events:2' } },
        ],
      },
      manifestations: { edges: [{ involvement: 'INDUCER', node: { id: 'iraop.events:itch' } }] },
    });
  });

  it.each([
    ['basis: [NAME_MATCH]', ['aop.events:3']],
    ['aop: "aop:2"', ['aop.events:2']],
    ['taxon: "human"', ['aop.events:1']],
    ['source: "source:other"', ['aop.events:2']],
  ])('is narrowed by %s', (filter, ids) => {
    expect(only(`{ gene(symbol: "IL2") { keyEvents(filter: { ${filter} }) { nodes { id } } } }`)).toEqual({ keyEvents: { nodes: ids.map((id) => ({ id })) } });
  });
});

describe('genes', () => {
  it('keep the order in which they are named, each once, and say which stand for none or several', () => {
    expect(only('{ genes(first: 10, symbols: ["IL2RB", "nobody", "IL2", "CHAIN"], ids: ["HGNC:10261", "HGNC:6001", "HGNC:999"]) { totalCount unmatched nodes { symbol } } }')).toEqual({
      totalCount: 3,
      unmatched: ['HGNC:999', 'nobody', 'CHAIN'],
      nodes: [{ symbol: 'ROS1' }, { symbol: 'IL2' }, { symbol: 'IL2RB' }],
    });
  });

  it('name nothing by empty lists', () => {
    expect(only('{ genes(first: 10, ids: []) { totalCount unmatched nodes { id } } }')).toEqual({ totalCount: 0, unmatched: [], nodes: [] });
  });

  it.each([
    ['filter: { class: CYTOKINE_RECEPTOR }', ['IL2RA', 'IL2RB']],
    ['filter: { family: "HGNC.GENEGROUP:601" }', ['IL2']],
    ['filter: { text: "interleukin" }', ['IL2']],
    ['filter: { atEvents: true, class: CYTOKINE }', ['IL2']],
    ['orderBy: { field: KEY_EVENT_COUNT, direction: DESC }', ['IL2', 'ICAM1', 'IL2RA', 'IL2RB', 'TLR4', 'ROS1']],
    ['filter: null', ['ICAM1', 'IL2', 'IL2RA', 'IL2RB', 'ROS1', 'TLR4']],
  ])('are listed with %s', (how, symbols) => {
    expect(only(`{ genes(first: 10, ${how}) { unmatched nodes { symbol } } }`)).toEqual({ unmatched: [], nodes: symbols.map((symbol) => ({ symbol })) });
  });

  it('go on after a cursor', () => {
    const { pageInfo } = only('{ genes(first: 4) { pageInfo { endCursor hasNextPage } } }') as { pageInfo: { endCursor: string } };
    expect(only(`{ genes(first: 9, after: "${pageInfo.endCursor}") { totalCount nodes { symbol } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } } }`)).toEqual({
      totalCount: 6,
      nodes: [{ symbol: 'ROS1' }, { symbol: 'TLR4' }],
      edges: [{ cursor: expect.any(String), node: { id: 'HGNC:10261' } }, { cursor: expect.any(String), node: { id: 'HGNC:11850' } }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it.each([
    ['first: 501', 'between 0 and 500'],
    ['first: -1', 'between 0 and 500'],
    ['first: 1, after: "bm9uZQ"', 'not from this list'],
    ['first: 1, ids: ["HGNC:6001"], filter: { text: "a" }', 'either `ids` and `symbols`, or `filter` and `orderBy`'],
    ['first: 1, filter: { family: "hgnc.genegroup:9" }', 'No cytokine family "hgnc.genegroup:9"'],
    [`first: 1, symbols: ${JSON.stringify(Array.from({ length: 501 }, () => 'IL2'))}`, 'name 501 genes; ask for at most 500'],
  ])('refuse what makes no sense: %.60s', (how, message) => {
    expect(ask(`{ genes(${how}) { totalCount } }`).errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
  });
});
