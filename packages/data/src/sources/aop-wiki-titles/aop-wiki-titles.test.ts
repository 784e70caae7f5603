import { describe, expect, it } from '@jest/globals';
import { emptyContent } from '../../release/table-keys.ts';
import { aop } from '../../release/testing/tiny-sources.ts';
import { createGeneIndex } from '../gene-index.ts';
import { createMemoryFiles } from '../source-files.ts';
import { createSourceReport } from '../source-report.ts';
import { aopWikiTables } from '../aop-wiki-tables/aop-wiki-tables.source.ts';
import { gzip, readSource, tellReport, tinyTables } from '../aop-wiki-tables/testing/tiny-tables.ts';
import { aopWikiTitles } from './aop-wiki-titles.source.ts';
import { plainText } from './plain-text.ts';

const PREFIXES = `@prefix dc: <http://purl.org/dc/elements/1.1/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix bel: <https://www.sbd4nano.eu/bel/#> .
`;
const model = (number: number, title: string, description: string): string =>
  `<https://identifiers.org/aop/${number}> rdfs:label "${title}"@en ; dc:description "${description}"@en .\n`;
const assertion = (number: number, cause: number, outcome: number): string =>
  `<https://identifiers.org/aop.relationships/${number}> bel:cause <https://identifiers.org/aop.events/${cause}> ; bel:outcome <https://identifiers.org/aop.events/${outcome}> .\n`;

interface TitleTexts {
  readonly membership: string;
  readonly models: string;
  readonly assertions: string;
}

const TEXTS: TitleTexts = {
  membership: JSON.stringify({
    'KE 10': [{ aop_id: 'AOP 1', aop_title: 'First pathway' }],
    'KE 11': [{ aop_id: 'AOP 1', aop_title: 'First pathway' }, { aop_id: 'AOP 2', aop_title: ' Second  pathway\u200b' }],
    'KE 12': [{ aop_id: 'AOP 1', aop_title: 'First pathway' }, { aop_id: 'AOP 2', aop_title: 'Second pathway' }],
  }),
  models: PREFIXES + model(1, 'First pathway', 'One text.'),
  assertions: PREFIXES + assertion(100, 10, 11) + assertion(101, 11, 12),
};

/** Reads the tiny tables and the given title files, and joins them. */
function build(more: Partial<TitleTexts> = {}) {
  const texts = { ...TEXTS, ...more };
  const files = createMemoryFiles({
    'aop-wiki-models/ke_aop_membership.json.gz': gzip(texts.membership),
    'aop-wiki-models/aops.ttl.gz': gzip(texts.models),
    'aop-wiki-models/aopwiki-relationships.ttl.gz': gzip(texts.assertions),
  });
  const tables = readSource(aopWikiTables(), tinyTables());
  const titles = aopWikiTitles();
  const report = createSourceReport(titles.source.description.id);
  const content = {
    ...emptyContent(),
    aops: [...tables.rows('aops'), aop('iraop:other', { origin: 'RECONSTRUCTION' })],
    aopEvents: tables.rows('aopEvents'),
    relationships: tables.rows('relationships'),
  };
  const brought = titles.source.read({ files, genes: createGeneIndex([]), report });
  const joined = titles.join.apply(content, () => report);
  return { brought, joined, byId: new Map(joined.aops.map((row) => [row.id, row])), told: tellReport(report.lines()) };
}

describe('aopWikiTitles', () => {
  it('gives the AOPs of the tables their titles, tidied, and names both sources', () => {
    const { byId, told } = build();
    expect([byId.get('aop:1')?.title, byId.get('aop:2')?.title]).toEqual(['First pathway', 'Second pathway']);
    expect(byId.get('aop:1')?.sources).toEqual(['source:aop-wiki-tables', 'source:aop-wiki-titles']);
    expect(told).toEqual([]);
  });

  it('brings no table of its own and leaves other pathways alone', () => {
    const { brought, byId } = build();
    expect(brought.tables).toEqual({});
    expect(byId.get('iraop:other')).toEqual(aop('iraop:other', { origin: 'RECONSTRUCTION' }));
  });

  it('takes the title of the older file where the newer has none, and keeps the number where neither has', () => {
    const { byId, told } = build({ membership: JSON.stringify({ 'KE 10': [{ aop_id: 'AOP 1', aop_title: ' ' }] }) });
    expect([byId.get('aop:1')?.title, byId.get('aop:2')?.title]).toEqual(['First pathway', 'AOP 2']);
    expect(told).toContain('DOUBTFUL aop:2 title title-missing');
  });

  it('shows the newer of two titles, and keeps the other as an alias and in a conflict', () => {
    const { byId, joined, told } = build({ models: PREFIXES + model(1, 'Former name', 'One text.') });
    expect(byId.get('aop:1')).toMatchObject({ title: 'First pathway', aliases: ['Former name'] });
    expect(joined.conflicts).toMatchObject([
      {
        id: 'conflict:aop:1/title',
        subject: 'aop:1',
        field: 'title',
        values: [
          { value: 'First pathway', sources: ['source:aop-wiki-titles'] },
          { value: 'Former name', sources: ['source:aop-wiki-titles'] },
        ],
      },
    ]);
    expect(joined.conflicts[0]?.explanation).toContain('ke_aop_membership.json.gz, aop-wiki-models/aops.ttl.gz');
    expect(told).toEqual(['DOUBTFUL aop:1 title titles-differ']);
  });

  it('does not take white space for another title', () => {
    const { joined, told } = build({ models: PREFIXES + model(1, ' First  pathway ', 'One text.') });
    expect([joined.conflicts, told]).toEqual([[], []]);
  });

  it('joins the different descriptions of an AOP, each once, and says that they are several', () => {
    const models = PREFIXES + model(1, 'First pathway', 'Text A.') + model(1, 'First pathway', 'Text B.') + model(1, 'First pathway', 'Text A.');
    const { byId, told } = build({ models });
    expect(byId.get('aop:1')?.description).toBe('Text A.\n\nText B.');
    expect(byId.get('aop:1')?.note).toContain('does not tell which is which');
    expect(told).toEqual(['NOTE aop:1 description several-descriptions']);
    expect(build().byId.get('aop:1')).toMatchObject({ description: 'One text.', note: null });
  });

  it('reports what only one side knows, and adds none of it', () => {
    const { joined, told } = build({
      membership: JSON.stringify({
        'KE 10': [{ aop_id: 'AOP 1', aop_title: 'First pathway' }, { aop_id: 'AOP 3', aop_title: 'New pathway' }],
        'KE 11': [{ aop_id: 'AOP 1', aop_title: 'First pathway' }, { aop_id: 'AOP 2', aop_title: 'Second pathway' }],
        'KE 12': [{ aop_id: 'AOP 1', aop_title: 'First pathway' }],
      }),
      assertions: PREFIXES + assertion(101, 12, 11) + assertion(102, 10, 12),
    });
    expect([...told].sort()).toEqual([
      'DOUBTFUL aop.relationships:101 - relationship-events-differ',
      'NOTE aop.relationships:100 - relationship-not-in-titles',
      'NOTE aop.relationships:102 - relationship-not-in-tables',
      'NOTE aop:2 aop.events:12 - placement-not-in-titles',
      'NOTE aop:3 - aop-not-in-tables',
      'NOTE aop:3 aop.events:10 - placement-not-in-tables',
    ]);
    expect(joined.aops.map(({ id }) => id)).toEqual(['aop:1', 'aop:2', 'iraop:other']);
    expect(joined.relationships.map(({ id }) => id)).toEqual(['aop.relationships:100', 'aop.relationships:101']);
  });

  it('rejects malformed items and relationships, and reads on', () => {
    const { told, byId } = build({
      membership: JSON.stringify({ ...JSON.parse(TEXTS.membership), 'Event 9': [], 'KE 13': [{ aop_id: 1 }, { aop_id: 'AOP x', aop_title: 'X' }] }),
      assertions: TEXTS.assertions + '<https://identifiers.org/aop.relationships/103> bel:cause <https://identifiers.org/aop.events/10> .\n',
    });
    expect(told).toEqual([
      'REJECTED Event 9 - malformed-id',
      'REJECTED KE 13 item 1 aop_id malformed-item',
      'REJECTED KE 13 item 2 aop_id malformed-item',
      'REJECTED aop.relationships:103 - incomplete-relationship',
    ]);
    expect(byId.get('aop:1')?.title).toBe('First pathway');
  });

  it.each([
    ['JSON cut short', { membership: TEXTS.membership.slice(0, -5) }, /ke_aop_membership\.json\.gz: is not whole JSON/],
    ['JSON of another shape', { membership: '[]' }, /is not an object with a list of AOPs for each event/],
    ['Turtle cut short', { models: TEXTS.models.slice(0, -5) }, /aops\.ttl\.gz: is not whole Turtle/],
    ['a web page', { assertions: '<html></html>' }, /aopwiki-relationships\.ttl\.gz: is a web page/],
  ])('throws for %s', (_, more, message) => expect(() => build(more)).toThrow(message));
});

describe('plainText', () => {
  it('decodes entities once and never twice', () => {
    expect(plainText('&alpha;-cells &amp; &lt;5 &#39;x&#39; &ndash; &quot;y&quot;')).toBe('α-cells & <5 \'x\' – "y"');
    expect(plainText('&amp;lt;b&amp;gt;')).toBe('&lt;b&gt;');
  });

  it('makes hard spaces plain and single, and leaves an ampersand that begins no entity', () => {
    expect(plainText('&nbsp;A.&nbsp; &nbsp;B &copy R&D\n')).toBe('A. B &copy R&D');
  });
});
