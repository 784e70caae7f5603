import { describe, expect, it } from '@jest/globals';
import { aConflict, aGene, aReleaseWith } from '@sequela/data/testing';
import { askEntity, askLater, createAsk } from '../../../test/ask.ts';
import { createSubgraphAsk } from '../../../test/ask-subgraph.ts';
import { il2Release } from '../../../test/il2-release.ts';
import { evidenceSubgraph } from './evidence.subgraph.ts';

const { schema, ask, only, entityFields } = createSubgraphAsk(evidenceSubgraph);

describe('node', () => {
  it.each([
    ['iraop:rash', 'Aop'],
    ['iraop.events:ke', 'KeyEvent'],
    ['iraop.events:ao', 'KeyEvent'],
    ['iraop.events:itch', 'Manifestation'],
    ['iraop.relationships:r1', 'KeyEventRelationship'],
    ['iraop.modulating:treg', 'ModulatingFactor'],
    ['hgnc:6001', 'Gene'],
    ['cellphonedb:IL2_receptor_HA', 'ReceptorComplex'],
    ['CL:0000084', 'CellType'],
    ['iraop.interactions:int-01', 'Interaction'],
    ['iraop.test:skin-model', 'TestSystem'],
    ['iraop.clinical:cp-itch', 'ClinicalParameter'],
    ['page:il2', 'RelatedResource'],
    ['iraop.stressor:aldesleukin', 'Stressor'],
    ['iraop.treatment:il2', 'Treatment'],
    ['cas:83-79-4', 'Chemical'],
    ['hgnc.genegroup:601', 'CytokineFamily'],
    ['wikipathways:WP49', 'Pathway'],
    ['iraop.essentiality:ess-01', 'Essentiality'],
    ['iraop.reference:smith', 'Reference'],
    ['source:hgnc', 'Source'],
    ['claim:il2/claim-01', 'Claim'],
    ['conflict:HGNC:6001/hgncId', 'Conflict'],
  ])('finds %s as a %s', (id, type) => {
    expect(only(`{ node(id: "${id}") { __typename id } }`)).toEqual({
      __typename: type,
      id: id.replace('hgnc:', 'HGNC:'),
    });
  });

  it('is null with an error where the id is unknown', () => {
    const { data, errors } = ask('{ node(id: "HGNC:999") { id } }');
    expect(data).toEqual({ node: null });
    expect(errors).toEqual([expect.objectContaining({ code: 'NOT_FOUND', path: 'node' })]);
  });

  it('is null with an error where the text is no identifier at all', () => {
    const { data, errors } = ask('{ node(id: "???") { id } }');
    expect(data).toEqual({ node: null });
    expect(errors).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', path: 'node' })]);
  });
});

describe('nodes', () => {
  const query = '{ nodes(ids: ["HGNC:6001", "HGNC:999", "iraop.events:ao", "???", "HGNC:6001"]) { __typename id } }';
  const gene = { __typename: 'Gene', id: 'HGNC:6001' };

  it('keep their order; an unknown one is null with an error at its place', () => {
    const { data, errors } = ask(query);
    expect(data).toEqual({ nodes: [gene, null, { __typename: 'KeyEvent', id: 'iraop.events:ao' }, null, gene] });
    expect(errors).toEqual([
      { code: 'NOT_FOUND', path: 'nodes.1', message: expect.stringContaining('"HGNC:999" in release r-0123456789abcdef') },
      { code: 'BAD_USER_INPUT', path: 'nodes.3', message: expect.stringContaining('"???"') },
    ]);
  });

  it('are identified by one call, and read by one call per type', async () => {
    const { answer, calls } = await askLater(schema, il2Release, query);
    expect(answer).toEqual(ask(query));
    expect([...calls].sort()).toEqual(['identify', 'records Gene', 'records KeyEvent']);
  });

  it('are at most 500', () => {
    const ids = JSON.stringify(Array.from({ length: 501 }, () => 'HGNC:6001'));
    expect(ask(`{ nodes(ids: ${ids}) { id } }`).errors).toEqual([
      { code: 'BAD_USER_INPUT', path: 'nodes', message: '`ids` has 501 identifiers; ask for at most 500 at a time.' },
    ]);
  });
});

describe('a reference', () => {
  it('gives all its fields', () => {
    expect(
      only(`{ reference(id: "iraop.reference:smith") {
        id kind citation year doi pmid pmcid link stableIdentifier readIn textRead citationBasis note
        xrefs { id url } sources { id }
      } }`),
    ).toEqual({
      id: 'iraop.reference:smith',
      kind: 'JOURNAL_ARTICLE',
      citation: 'Smith J. On rash.',
      year: 1994,
      doi: '10.1000/(SICI)1<1::AID>3',
      pmid: '123',
      pmcid: 'PMC9',
      link: 'https://example.org/smith',
      stableIdentifier: true,
      readIn: 'pubmed',
      textRead: 'abstract',
      citationBasis: 'AS_READ',
      note: 'Cited twice.',
      xrefs: [
        { id: 'doi:10.1000/(SICI)1<1::AID>3', url: 'https://doi.org/10.1000/(SICI)1%3C1%3A%3AAID%3E3' },
        { id: 'pubmed:123', url: 'https://pubmed.ncbi.nlm.nih.gov/123/' },
        { id: 'pmc:PMC9', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9/' },
      ],
      sources: [{ id: 'source:il2' }],
    });
  });

  it('is cited by nodes of many types, page by page', () => {
    const citing = (args: string): string => `{ reference(id: "iraop.reference:smith") { citedBy${args} { totalCount nodes { __typename id } edges { cursor node { id } } pageInfo { endCursor hasNextPage } } } }`;
    const whole = only(citing('')) as { citedBy: { totalCount: number; nodes: { __typename: string; id: string }[] } };
    expect(whole.citedBy.nodes).toEqual(
      expect.arrayContaining([
        { __typename: 'KeyEvent', id: 'iraop.events:mie' },
        { __typename: 'Interaction', id: 'iraop.interactions:int-01' },
        { __typename: 'Claim', id: 'claim:il2/claim-01' },
      ]),
    );
    const first = only(citing('(first: 2)')) as { citedBy: { pageInfo: { endCursor: string } } };
    const second = only(citing(`(first: 1, after: "${first.citedBy.pageInfo.endCursor}")`));
    expect(second).toMatchObject({ citedBy: { totalCount: whole.citedBy.totalCount, edges: [{ node: { id: whole.citedBy.nodes[2]!.id } }] } });
  });

  it('is listed', () => {
    expect(only('{ references(first: 1) { totalCount nodes { id } } }')).toEqual({
      totalCount: 2,
      nodes: [{ id: 'iraop.reference:smith' }],
    });
  });
});

describe('a source', () => {
  it('gives all its fields', () => {
    expect(
      only(`{ source(id: "source:hgnc") {
        id name description version date licence licenceUrl attribution url files { name bytes sha256 } counts { what count } rejected doubtful
      } }`),
    ).toEqual({
      id: 'source:hgnc',
      name: 'HGNC',
      description: 'The invented source source:hgnc.',
      version: '1',
      date: '2026-01-02',
      licence: 'CC0-1.0',
      licenceUrl: 'https://example.org/cc0',
      attribution: 'nobody',
      url: 'https://example.org/hgnc',
      files: [{ name: 'hgnc.txt', bytes: 3_000_000_000, sha256: 'ef'.repeat(32) }],
      counts: [{ what: 'genes', count: 3 }],
      rejected: 1,
      doubtful: 2,
    });
  });

  it('is listed', () => {
    expect(only('{ sources(first: 2) { totalCount nodes { id } } }')).toEqual({
      totalCount: 3,
      nodes: [{ id: 'source:cl' }, { id: 'source:hgnc' }],
    });
  });
});

describe('a claim', () => {
  it('gives all its fields, and the verdict of the review before that of a rule', () => {
    expect(
      only(`{ claim(id: "claim:il2/claim-01") {
        id gene { id } pageId page { id } section field text value basis referencesInherited references { id } sources { id } verdict
        verdicts { by verdict rightValue reason references { id } basis sources { id } }
      } }`),
    ).toEqual({
      id: 'claim:il2/claim-01',
      gene: { id: 'HGNC:6001' },
      pageId: 'page:il2',
      page: { id: 'page:il2' },
      section: 'EXTERNAL_IDS',
      field: 'hgncId',
      text: 'HGNC: 5979',
      value: 'HGNC:5979',
      basis: 'MACHINE_WRITTEN',
      referencesInherited: false,
      references: [{ id: 'iraop.reference:smith' }],
      sources: [{ id: 'source:il2' }],
      verdict: 'CONTRADICTED',
      verdicts: [
        { by: 'RULE', verdict: 'UNVERIFIABLE', rightValue: null, reason: null, references: [], basis: 'CURATED', sources: [{ id: 'source:hgnc' }] },
        {
          by: 'REVIEW',
          verdict: 'CONTRADICTED',
          rightValue: 'HGNC:6001',
          reason: 'Another gene.',
          references: [{ id: 'pubmed:77' }],
          basis: 'STATED',
          sources: [{ id: 'source:il2' }],
        },
      ],
    });
  });

  it('has no verdict where nobody checked it, and no page where the release has none', () => {
    expect(only('{ claim(id: "claim:il2/claim-02") { verdict verdicts { by } pageId page { id } } }')).toEqual({
      verdict: null,
      verdicts: [],
      pageId: 'page:elsewhere',
      page: null,
    });
  });

  it('is found by gene and section, and listed', async () => {
    expect(await entityFields('Gene', 'HGNC:6001', 'claims { totalCount } some: claims(section: FUNCTION) { nodes { id } }')).toEqual({
      claims: { totalCount: 2 },
      some: { nodes: [{ id: 'claim:il2/claim-02' }] },
    });
    expect(only('{ claims(first: 5) { nodes { id } } }')).toEqual({
      nodes: [{ id: 'claim:il2/claim-01' }, { id: 'claim:il2/claim-02' }],
    });
  });
});

describe('a conflict', () => {
  it('gives all its fields', () => {
    expect(
      only('{ conflict(id: "conflict:HGNC:6001/hgncId") { id subject { __typename id } field explanation values { value basis sources { id } } } }'),
    ).toEqual({
      id: 'conflict:HGNC:6001/hgncId',
      subject: { __typename: 'Gene', id: 'HGNC:6001' },
      field: 'hgncId',
      explanation: 'A withdrawn number.',
      values: [
        { value: 'HGNC:5979', basis: 'MACHINE_WRITTEN', sources: [{ id: 'source:il2' }] },
        { value: 'HGNC:6001', basis: 'CURATED', sources: [{ id: 'source:hgnc' }] },
      ],
    });
  });

  it('is found at what it is about, and listed', async () => {
    expect(await entityFields('Gene', 'HGNC:6001', 'conflicts { id }')).toEqual({ conflicts: [{ id: 'conflict:HGNC:6001/hgncId' }] });
    expect(await entityFields('KeyEvent', 'iraop.events:ao', 'conflicts { field subject { __typename } }')).toEqual({
      conflicts: [{ field: 'title', subject: { __typename: 'KeyEvent' } }],
    });
    expect(await entityFields('Aop', 'iraop:rash', 'conflicts { id }')).toEqual({ conflicts: [] });
    expect(only('{ conflicts(first: 5, filter: { source: "source:hgnc" }) { nodes { id } } }')).toEqual({
      nodes: [{ id: 'conflict:HGNC:6001/hgncId' }],
    });
  });

  it('is a disagreement before it is a changed name, wherever the ids stand', async () => {
    const release = aReleaseWith({
      genes: [aGene('HGNC:1', 'A')],
      conflicts: [aConflict('HGNC:1', 'a-symbol', { kind: 'RENAMED' }), aConflict('HGNC:1', 'location'), aConflict('HGNC:2', 'alias', { kind: 'DISAGREEMENT' })],
    });
    const fields = (how: string) => {
      const { conflicts } = createAsk(schema, release)(`{ conflicts(first: 9${how}) { nodes { field kind } } }`).data as { conflicts: { nodes: { field: string; kind: string }[] } };
      return conflicts.nodes.map(({ field, kind }) => `${field} ${kind}`);
    };
    expect(fields('')).toEqual(['location DISAGREEMENT', 'alias DISAGREEMENT', 'a-symbol RENAMED']);
    expect(fields(', filter: { kind: RENAMED }')).toEqual(['a-symbol RENAMED']);
    expect(fields(', filter: { kind: DISAGREEMENT }')).toEqual(['location DISAGREEMENT', 'alias DISAGREEMENT']);
    expect(fields(', orderBy: { field: ID }')).toEqual(['a-symbol RENAMED', 'location DISAGREEMENT', 'alias DISAGREEMENT']);
    const ofGene = (how: string) => askEntity(schema, release, ['Gene', 'HGNC:1'], `conflicts${how} { field }`);
    expect((await ofGene('')).entity).toEqual({ conflicts: [{ field: 'location' }, { field: 'a-symbol' }] });
    expect((await ofGene('(kind: DISAGREEMENT)')).entity).toEqual({ conflicts: [{ field: 'location' }] });
  });

  it('finds all its subjects by one call of a store that answers later', async () => {
    const query = '{ conflicts(first: 5) { nodes { subject { id } } } }';
    const { answer, calls } = await askLater(schema, il2Release, query);
    expect(answer).toEqual(ask(query));
    expect(calls.filter((call) => call.startsWith('identify'))).toEqual(['identify']);
  });
});

describe('the release', () => {
  it('says what it is made of and what is missing', () => {
    expect(
      only(`{ release {
        id date title kind licence licenceNote formatVersion sources { id licence counts { what count } } tables { name rows sha256 }
        report { lines sha256 rejected doubtful }
        coverage { field filled total wouldComeFrom bySource { source { id } filled total wouldComeFrom } }
      } }`),
    ).toEqual({
      id: 'r-0123456789abcdef',
      date: '2026-01-02',
      title: 'A release for tests',
      kind: 'FULL',
      licence: 'CC-BY-4.0',
      licenceNote: 'except what a page says',
      formatVersion: 1,
      sources: [
        { id: 'source:cl', licence: 'CC0-1.0', counts: [] },
        { id: 'source:hgnc', licence: 'CC0-1.0', counts: [{ what: 'genes', count: 3 }] },
        { id: 'source:il2', licence: 'CC0-1.0', counts: [] },
      ],
      tables: [{ name: 'keyEvents', rows: 5, sha256: 'ab'.repeat(32) }],
      report: { lines: 3, sha256: 'cd'.repeat(32), rejected: 1, doubtful: 7 },
      coverage: [
        {
          field: 'KeyEvent.clinicalParameters',
          filled: 0,
          total: 5,
          wouldComeFrom: 'curation',
          bySource: [{ source: { id: 'source:il2' }, filled: 0, total: 5, wouldComeFrom: 'curation' }],
        },
        { field: 'KeyEvent.testSystems', filled: 1, total: 5, wouldComeFrom: null, bySource: [] },
      ],
    });
  });
});
