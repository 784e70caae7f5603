import { describe, expect, it } from '@jest/globals';
import { fetchedOn } from '../testing/fetched-list.ts';
import { aopWikiTables } from './aop-wiki-tables.source.ts';
import { COMPONENTS, gzip, PLACEMENTS, readSource, RELATIONSHIPS, table, tinyTables } from './testing/tiny-tables.ts';

const read = (more: Parameters<typeof tinyTables>[0] = {}) => readSource(aopWikiTables(), tinyTables(more));
const error = (more: Parameters<typeof tinyTables>[0]) => {
  try {
    read(more);
  } catch (thrown) {
    return String(thrown);
  }
  return 'nothing was thrown';
};

describe('aopWikiTables', () => {
  it('reads AOPs, events and relationships as AOP-Wiki has them', () => {
    const { rows, told } = read();
    expect(rows('aops').map(({ id, title, sourceUrl }) => [id, title, sourceUrl])).toEqual([
      ['aop:1', 'AOP 1', 'https://aopwiki.org/aops/1'],
      ['aop:2', 'AOP 2', 'https://aopwiki.org/aops/2'],
    ]);
    expect(rows('keyEvents').map(({ id, sourceUrl, basis }) => [id, sourceUrl, basis])).toContainEqual([
      'aop.events:11',
      'https://aopwiki.org/events/11',
      'CURATED',
    ]);
    expect(rows('relationships').map(({ id, upstream, downstream, effect }) => [id, upstream, downstream, effect])).toEqual([
      ['aop.relationships:100', 'aop.events:10', 'aop.events:11', 'PROMOTES'],
      ['aop.relationships:101', 'aop.events:11', 'aop.events:12', 'PROMOTES'],
    ]);
    expect(told).toEqual([]);
  });

  it('keeps the role of an event with the AOP', () => {
    expect(read().rows('aopEvents').filter(({ event }) => event === 'aop.events:11').map(({ aop, role }) => [aop, role])).toEqual([
      ['aop:1', 'KEY_EVENT'],
      ['aop:2', 'MOLECULAR_INITIATING_EVENT'],
    ]);
  });

  it('keeps adjacency and grades of a relationship with the AOP, and says null where none is recorded', () => {
    const grades = read().rows('aopRelationships').map((row) => [row.aop, row.relationship, row.adjacency, row.weightOfEvidence, row.quantitativeUnderstanding]);
    expect(grades).toEqual([
      ['aop:1', 'aop.relationships:100', 'ADJACENT', 'HIGH', { call: 'MODERATE', text: null }],
      ['aop:1', 'aop.relationships:101', 'ADJACENT', 'LOW', null],
      ['aop:2', 'aop.relationships:101', 'NON_ADJACENT', 'NOT_SPECIFIED', null],
    ]);
  });

  it('takes the date of fetched tables from the list of what was fetched', () => {
    expect(read().edition).toBeUndefined();
    const { edition } = readSource(aopWikiTables(), { ...tinyTables(), 'fetched.json': fetchedOn('2026-11-20', 'aop-wiki-tables/aop_ke_ker.tsv') });
    expect(edition).toEqual({ version: 'download of 2026-11-20', date: '2026-11-20' });
  });

  it('takes the date and the gzipped files from the folder', () => {
    const older = aopWikiTables('aop-wiki-tables-older');
    const files = Object.fromEntries(Object.entries(tinyTables()).map(([path, text]) => [`${path.replace('/', '-older/')}.gz`, gzip(text)]));
    expect(readSource(older, files).rows('aopEvents')).toHaveLength(5);
    expect([older.description.date, aopWikiTables().description.date]).toEqual(['2025-08-11', '2026-03-05']);
    expect(older.requires).toContain('aop-wiki-tables-older/aop_ke_ec.tsv.gz');
  });
});

describe('a table that cannot be used', () => {
  it.each([
    ['a file cut within a line', { aop_ke_ker: RELATIONSHIPS.slice(0, -4) }, /aop_ke_ker\.tsv: stops within line 3/],
    ['an empty file', { aop_ke_ec: '' }, /aop_ke_ec\.tsv: is empty/],
    ['another table under the name', { aop_ke_ker: PLACEMENTS }, /has 4 columns in its first line where this table has 7/],
    ['a header row', { aop_ke_mie_ao: `${table(['AOP', 'Event', 'Role', 'Name'])}${PLACEMENTS}` }, /begins with “AOP”, not with an AOP id/],
    ['a web page', { aop_ke_ec: '<!DOCTYPE html>\n<html></html>\n' }, /is a web page, not a table/],
  ])('%s', (_, more, message) => {
    expect(error(more)).toMatch(/^SourceError: source:aop-wiki-tables: aop-wiki-tables\//);
    expect(error(more)).toMatch(message);
  });

  it('invalid UTF-8, and a gzip cut short', () => {
    const broken = { ...tinyTables(), 'aop-wiki-tables/aop_ke_mie_ao.tsv': Buffer.from([0x41, 0xff, 0x0a]) };
    expect(() => readSource(aopWikiTables(), broken)).toThrow(/aop_ke_mie_ao\.tsv: is not valid UTF-8 at byte 1/);
    const cut = Object.fromEntries(
      Object.entries(tinyTables()).map(([path, text]) => [`${path.replace('/', '-older/')}.gz`, gzip(text).subarray(0, 40)]),
    );
    expect(() => readSource(aopWikiTables('aop-wiki-tables-older'), cut)).toThrow(/aop_ke_mie_ao\.tsv\.gz: the gzip is cut short/);
  });
});

describe('placements', () => {
  it('takes white space out of titles, and says so', () => {
    const { rows, told } = read({
      aop_ke_mie_ao: table(['Aop:1', 'Event:10', 'KeyEvent', ' Thing  one\u200b '], ['Aop:1', 'Event:11', 'KeyEvent', 'Straße, β-cell']),
      aop_ke_ker: table(['Aop:1', 'Event:10', 'Event:11', 'Relationship:1', 'adjacent', '', '']),
    });
    expect(rows('keyEvents').map(({ title }) => title)).toEqual(['Thing one', 'Straße, β-cell']);
    expect(told).toEqual(['NOTE aop.events:10 title white-space-changed']);
  });

  it('keeps both roles of an event in one AOP, counts a repeated row once, and leaves out unknown roles', () => {
    const { rows, told } = read({
      aop_ke_mie_ao: PLACEMENTS + table(
        ['Aop:1', 'Event:11', 'AdverseOutcome', 'Increase, Signal Y'],
        ['Aop:1', 'Event:10', 'MolecularInitiatingEvent', 'Binding, Receptor X'],
        ['Aop:1', 'Event:13', 'Bystander', 'Something else'],
      ),
    });
    expect(rows('aopEvents').filter(({ aop, event }) => aop === 'aop:1' && event === 'aop.events:11').map(({ role }) => role)).toEqual(['KEY_EVENT', 'ADVERSE_OUTCOME']);
    expect(rows('aopEvents')).toHaveLength(6);
    expect(rows('keyEvents').map(({ id }) => id)).toContain('aop.events:13');
    expect(told).toEqual([
      'DOUBTFUL line 6 role several-roles-in-aop',
      'NOTE line 7 - duplicate-row',
      'REJECTED line 8 role unknown-role',
    ]);
  });

  it('reports short rows, malformed ids, missing titles and titles that differ', () => {
    const { rows, told } = read({
      aop_ke_mie_ao: PLACEMENTS + table(
        ['Aop:1', 'Event:13'],
        ['Aop:1', 'Event:x', 'KeyEvent', 'No number'],
        ['Aop:0', 'Event:13', 'KeyEvent', 'No such AOP'],
        ['Aop:2', 'Event:14', 'KeyEvent', ' '],
        ['Aop:2', 'Event:10', 'KeyEvent', 'Binding, Receptor X (new name)'],
      ),
    });
    expect(told).toEqual([
      'REJECTED line 6 - wrong-column-count',
      'REJECTED line 7 event malformed-id',
      'REJECTED line 8 aop malformed-id',
      'DOUBTFUL line 10 title titles-differ',
      'DOUBTFUL aop.events:14 title title-missing',
    ]);
    expect(rows('keyEvents').map(({ id, title, aliases }) => [id, title, aliases])).toEqual([
      ['aop.events:10', 'Binding, Receptor X', ['Binding, Receptor X (new name)']],
      ['aop.events:11', 'Increase, Signal Y', []],
      ['aop.events:12', 'Disease Z', []],
      ['aop.events:14', 'Event 14', []],
    ]);
  });
});

describe('relationships', () => {
  const row = (aop: string, upstream: string, downstream: string, id: string, ...rest: readonly string[]): string =>
    table([`Aop:${aop}`, `Event:${upstream}`, `Event:${downstream}`, `Relationship:${id}`, ...rest]);

  it('rejects a row that gives a relationship other events in another AOP', () => {
    const { rows, told } = read({ aop_ke_ker: RELATIONSHIPS + row('2', '12', '11', '101', 'adjacent', '1', '1') });
    expect(told).toEqual(['REJECTED line 4 relationship relationship-events-differ']);
    expect(rows('relationships').find(({ id }) => id === 'aop.relationships:101')?.upstream).toBe('aop.events:11');
    expect(rows('aopRelationships')).toHaveLength(3);
  });

  it('keeps a relationship with unknown codes or words, without them', () => {
    const { rows, told } = read({ aop_ke_ker: row('1', '10', '11', '100', 'near', '4', 'High') });
    expect(told.map((line) => line.slice(0, -' unknown-code'.length)).sort()).toEqual([
      'DOUBTFUL line 1 adjacency',
      'DOUBTFUL line 1 quantitativeUnderstanding',
      'DOUBTFUL line 1 weightOfEvidence',
    ]);
    expect(rows('aopRelationships')[0]).toMatchObject({ adjacency: null, weightOfEvidence: null, quantitativeUnderstanding: null });
  });

  it('doubts events that are not in the AOP, and a relationship that leads to its own start', () => {
    const { rows, told } = read({ aop_ke_ker: row('2', '10', '11', '100', 'adjacent', '', '') + row('1', '12', '12', '102', 'adjacent', '', '') });
    expect(told).toEqual(['DOUBTFUL line 1 upstream event-not-in-aop', 'DOUBTFUL line 2 - leads-to-itself']);
    expect(rows('relationships')).toHaveLength(2);
  });

  it('counts a repeated row once and keeps the first of two that differ', () => {
    const first = row('1', '10', '11', '100', 'adjacent', '1', '');
    const { rows, told } = read({ aop_ke_ker: first + first + row('1', '10', '11', '100', 'adjacent', '2', '') });
    expect(told).toEqual(['NOTE line 2 - duplicate-row', 'DOUBTFUL line 3 - duplicate-row-differs']);
    expect(rows('aopRelationships').map(({ weightOfEvidence }) => weightOfEvidence)).toEqual(['HIGH']);
  });
});

describe('components', () => {
  const ofEvent = (event: string, ...cells: readonly string[]): string => table(['Aop:1', `Event:${event}`, ...cells]);

  it('stand once for an event, however many AOPs repeat them', () => {
    expect(read().rows('keyEvents').find(({ id }) => id === 'aop.events:11')?.components).toEqual([
      { action: 'INCREASED', actionText: 'increased', object: { id: 'PR:000000001', label: 'protein one' }, process: null },
    ]);
  });

  it('give ids without a prefix that of their ontology, and no id to N/A', () => {
    const { rows, told } = read({
      aop_ke_ec: ofEvent('12', 'occurrence', 'N/A', 'N/A', 'some proteins', 'MESH', 'D000001', 'some disease') +
        ofEvent('12', 'delayed', 'TAIR', 'TAIR:AT1G00001', 'plant protein', 'GO', 'MP:0000001', 'a process'),
    });
    expect(rows('keyEvents').find(({ id }) => id === 'aop.events:12')?.components).toEqual([
      { action: null, actionText: 'occurrence', object: { id: null, label: 'some proteins' }, process: { id: 'MESH:D000001', label: 'some disease' } },
      { action: null, actionText: 'delayed', object: { id: 'TAIR:AT1G00001', label: 'plant protein' }, process: { id: 'MP:0000001', label: 'a process' } },
    ]);
    expect(told).toEqual(['NOTE line 1 objectId term-without-id', 'DOUBTFUL line 2 processId prefix-differs']);
  });

  it('are reported where an action is unknown, AOPs differ, or no AOP has the event', () => {
    const { told } = read({
      aop_ke_ec: COMPONENTS + ofEvent('11', 'wobbling', '', '', '', 'GO', 'GO:0000001', 'a process') + ofEvent('99', 'increased', '', '', '', 'GO', 'GO:0000001', 'a process'),
    });
    expect(told).toEqual([
      'DOUBTFUL line 3 action unknown-action',
      'DOUBTFUL aop.events:11 components components-differ',
      'REJECTED aop.events:99 - unknown-event',
    ]);
  });

  it('bring the cell types they name to the event, once, without a claim of what the cells do', () => {
    const { rows } = read({
      aop_ke_ec: ofEvent('12', 'increased', 'CL', 'CL:0000001', 'a cell', 'GO', 'GO:0000001', 'a process') +
        ofEvent('12', 'decreased', 'CL', 'CL:0000001', 'a cell', '', '', ''),
    });
    expect(rows('cellAssociations')).toMatchObject([
      {
        key: 'aop.events:12|CL:0000001|COMPONENT',
        event: 'aop.events:12',
        cell: 'CL:0000001',
        involvement: null,
        basis: 'COMPONENT',
        sourceText: 'increased; a cell; a process | decreased; a cell',
      },
    ]);
  });

  it('that contradict the title leave the event without a direction', () => {
    const { rows, told } = read({ aop_ke_ec: ofEvent('11', 'decreased', '', '', '', 'GO', 'GO:0000001', 'a process') });
    expect(rows('keyEvents').find(({ id }) => id === 'aop.events:11')?.direction).toBeNull();
    expect(told).toEqual(['DOUBTFUL aop.events:11 direction direction-contradicts']);
  });
});
