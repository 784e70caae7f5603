/** The XML export and the tables of AOP-Wiki in one release: where both speak the export wins, and readers see the difference. */
import { describe, expect, it } from '@jest/globals';
import type { Release } from '../records/release.record.ts';
import { aopWikiCrossrefs } from '../sources/aop-wiki-crossrefs/aop-wiki-crossrefs.source.ts';
import { aopWikiTables } from '../sources/aop-wiki-tables/aop-wiki-tables.source.ts';
import { gzip, table, tinyTables } from '../sources/aop-wiki-tables/testing/tiny-tables.ts';
import { aopWikiTitles } from '../sources/aop-wiki-titles/aop-wiki-titles.source.ts';
import { aopWikiXml } from '../sources/aop-wiki-xml/aop-wiki-xml.source.ts';
import { anElement, anEventElement, aRelationshipElement, chainAop, CHAIN, numbered, tinyExport } from '../sources/aop-wiki-xml/testing/tiny-export.ts';
import { createMemoryFiles } from '../sources/source-files.ts';
import type { Source } from '../sources/source.ts';
import { buildRelease } from './build-release.ts';
import type { ReleasePlan } from './release-plan.ts';
import { gene, tinyPlan, tinySource } from './testing/tiny-sources.ts';

const FINGERPRINT = { bytes: 0, sha256: '' };

/** Builds sources of AOP-Wiki out of files in memory. */
function build(sources: readonly Source[], files: Readonly<Record<string, string | Uint8Array>>, joins: ReleasePlan['joins'] = []): Release {
  const opened = createMemoryFiles(files);
  const genes = tinySource('genes', { genes: [gene('HGNC:11'), gene('HGNC:12')] });
  const planned = sources.map((source) => ({ source, files: opened, fingerprint: () => FINGERPRINT }));
  return buildRelease(tinyPlan([genes, ...planned], { joins }));
}
const both = (xml: Record<string, string>, more: Parameters<typeof tinyTables>[0] = {}): Release =>
  build([aopWikiXml(), aopWikiTables()], { ...xml, ...tinyTables({ aop_ke_ec: NO_COMPONENTS, ...more }) });

/** A table of components needs a row; this one is of an event that no test asks about. */
const NO_COMPONENTS = table(['Aop:1', 'Event:12', '', '', '', '', '', '', '']);
const NUMBERS = numbered({ ...CHAIN.numbers, 'biological-object': { o1: 1, o2: 2 }, 'biological-action': { b1: 1 } });
const TERMS = ['1', '2'].map((at) => anElement('biological-object', `o${at}`, `<source>PR</source><source-id>PR:00000000${at}</source-id><name>protein ${at}</name>`)).join('');
const ACTION = anElement('biological-action', 'b1', '<name>increased</name>');
const exported = (title = 'A chain', events: string = CHAIN.events, relationships: string = CHAIN.relationships, aop = chainAop(title)) =>
  tinyExport(aop, events, relationships, TERMS, ACTION, NUMBERS);

const conflicts = ({ content }: Release) => content.conflicts.map(({ id, field, values }) => [id, field, values.map(({ value, sources }) => [value, sources.join(' ')])]);
const XML = 'source:aop-wiki-xml';
const TABLES = 'source:aop-wiki-tables';

describe('what both say alike', () => {
  const release = both(exported());

  it('stands once, with both sources, and makes no conflict', () => {
    expect(release.content.conflicts).toEqual([]);
    const inFirst = release.content.aopEvents.filter(({ aop }) => aop === 'aop:1');
    expect(inFirst.map(({ event, role, sources }) => [event, role, sources])).toEqual([
      ['aop.events:10', 'MOLECULAR_INITIATING_EVENT', [TABLES, XML]],
      ['aop.events:11', 'KEY_EVENT', [TABLES, XML]],
      ['aop.events:12', 'ADVERSE_OUTCOME', [TABLES, XML]],
    ]);
    expect(release.report.filter(({ code }) => ['sources-differ', 'other-name'].includes(code))).toEqual([]);
  });

  it('has the title of the export: the number of an AOP without one is not another name of it', () => {
    expect(release.content.aops.map(({ id, title, aliases }) => [id, title, aliases])).toEqual([
      ['aop:1', 'A chain', []],
      ['aop:2', 'AOP 2', []],
    ]);
  });

  it('leaves what only the tables have, and says so', () => {
    const ofSecond = release.content.aopRelationships.filter(({ aop }) => aop === 'aop:2');
    expect(ofSecond.map(({ relationship, sources }) => [relationship, sources])).toEqual([['aop.relationships:101', [TABLES]]]);
  });
});

describe('what they say differently', () => {
  it('titles: that of the export is shown, the other is an alias, and the two are a conflict', () => {
    const release = both(exported('A chain', CHAIN.events.replace('Increase, Signal Y', 'Signal Y, risen')));
    expect(release.content.keyEvents.find(({ id }) => id === 'aop.events:11')).toMatchObject({ title: 'Signal Y, risen', aliases: ['Increase, Signal Y'] });
    expect(conflicts(release)).toEqual([['conflict:aop.events:11/title', 'title', [['Signal Y, risen', XML], ['Increase, Signal Y', TABLES]]]]);
  });

  it('white space and entities: no difference', () => {
    const release = both(exported('A chain', CHAIN.events.replace('Disease Z', 'Disease  &amp;amp; Z')), {
      aop_ke_mie_ao: table(['Aop:1', 'Event:12', 'AdverseOutcome', 'Disease &amp; Z ']),
    });
    expect(release.content.conflicts).toEqual([]);
    expect(release.content.keyEvents.find(({ id }) => id === 'aop.events:12')).toMatchObject({ title: 'Disease & Z', aliases: [] });
  });

  it('the role of an event in an AOP: that of the export alone', () => {
    const release = both(exported(), { aop_ke_mie_ao: table(['Aop:1', 'Event:11', 'AdverseOutcome', 'Increase, Signal Y'], ['Aop:1', 'Event:12', 'KeyEvent', 'Disease Z'], ['Aop:1', 'Event:12', 'AdverseOutcome', 'Disease Z']) });
    expect(release.content.aopEvents.map(({ event, role, sources }) => [event, role, sources])).toEqual([
      ['aop.events:10', 'MOLECULAR_INITIATING_EVENT', [XML]],
      ['aop.events:11', 'KEY_EVENT', [XML]],
      ['aop.events:12', 'ADVERSE_OUTCOME', [TABLES, XML]],
    ]);
    expect(conflicts(release)).toEqual([
      ['conflict:aop:1/aop.events:11/role', 'aop.events:11/role', [['KEY_EVENT', XML], ['ADVERSE_OUTCOME', TABLES]]],
      ['conflict:aop:1/aop.events:12/role', 'aop.events:12/role', [['ADVERSE_OUTCOME', XML], ['ADVERSE_OUTCOME, KEY_EVENT', TABLES]]],
    ]);
    expect(release.content.conflicts[0]).toMatchObject({ subject: 'aop:1', explanation: 'role of aop.events:11 in aop:1: the first value is shown.' });
  });

  it('adjacency and grades of a relationship in an AOP', () => {
    const release = both(exported(), {
      aop_ke_ker: table(['Aop:1', 'Event:10', 'Event:11', 'Relationship:100', 'non-adjacent', '3', '1'], ['Aop:1', 'Event:11', 'Event:12', 'Relationship:101', 'adjacent', '3', '2']),
    });
    expect(release.content.aopRelationships.find(({ relationship }) => relationship === 'aop.relationships:100')).toMatchObject({
      adjacency: 'ADJACENT',
      weightOfEvidence: 'HIGH',
      quantitativeUnderstanding: { call: 'MODERATE' },
    });
    expect(conflicts(release).map(([, field, values]) => [field, values])).toEqual([
      ['aop.relationships:100/adjacency', [['ADJACENT', XML], ['NON_ADJACENT', TABLES]]],
      ['aop.relationships:100/quantitativeUnderstanding.call', [['MODERATE', XML], ['HIGH', TABLES]]],
      ['aop.relationships:100/weightOfEvidence', [['HIGH', XML], ['LOW', TABLES]]],
    ]);
    // The export says nothing of this one: the tables fill the gap.
    expect(release.content.aopRelationships.find(({ relationship }) => relationship === 'aop.relationships:101')?.quantitativeUnderstanding).toEqual({ call: 'MODERATE', text: null });
  });

  it('the events of a relationship: those of the export, in every AOP that has it', () => {
    const release = both(exported('A chain', CHAIN.events, [aRelationshipElement('r100', 'e10', 'e11'), aRelationshipElement('r101', 'e10', 'e12')].join('')));
    expect(release.content.relationships.find(({ id }) => id === 'aop.relationships:101')).toMatchObject({ upstream: 'aop.events:10', downstream: 'aop.events:12' });
    expect(release.content.aopRelationships.filter(({ relationship }) => relationship === 'aop.relationships:101').map(({ aop, upstream }) => [aop, upstream])).toEqual([
      ['aop:1', 'aop.events:10'],
      ['aop:2', 'aop.events:10'],
    ]);
    expect(conflicts(release)).toEqual([['conflict:aop.relationships:101/upstream', 'upstream', [['aop.events:10', XML], ['aop.events:11', TABLES]]]]);
  });
});

describe('components', () => {
  const withComponents = (...objects: readonly string[]) =>
    exported(
      'A chain',
      CHAIN.events.replace(
        '<title>Increase, Signal Y</title>',
        `<title>Increase, Signal Y</title><biological-events>${objects.map((object) => `<biological-event object-id="${object}" action-id="b1"/>`).join('')}</biological-events>`,
      ),
    );
  const row = (action: string, object: string): readonly string[] => ['Aop:1', 'Event:11', action, 'PR', `PR:00000000${object}`, `another label of ${object}`, '', '', ''];
  const ENRICHED = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix pr: <http://purl.obolibrary.org/obo/PR_> .
@prefix hgnc: <https://identifiers.org/hgnc/> .
pr:000000001 skos:exactMatch hgnc:11 .
pr:000000002 skos:exactMatch hgnc:12 .
`;
  const signal = ({ content }: Release) => content.keyEvents.find(({ id }) => id === 'aop.events:11');

  it('that have the same ids in whatever order are the same', () => {
    const release = both(withComponents('o1', 'o2'), { aop_ke_ec: table(row('increased', '2'), row('increased', '1')) });
    expect(release.content.conflicts).toEqual([]);
    expect(signal(release)?.components.map(({ object }) => object?.label)).toEqual(['protein 1', 'protein 2']);
  });

  it('that differ are those of the export, and a conflict; the direction follows them', () => {
    const release = both(withComponents('o1'), { aop_ke_ec: table(row('decreased', '2')) });
    expect(signal(release)?.components.map(({ object }) => object?.id)).toEqual(['PR:000000001']);
    expect(signal(release)?.direction).toEqual({ value: 'INCREASED', basis: 'COMPONENT' });
    expect(conflicts(release)).toEqual([['conflict:aop.events:11/components', 'components', [['increased; protein 1', XML], ['decreased; another label of 2', TABLES]]]]);
  });

  it('that only the tables have fill the gap, and the direction with them', () => {
    const release = both(exported('A chain', CHAIN.events.replace('Increase, Signal Y', 'Signal Y')), {
      aop_ke_mie_ao: table(['Aop:1', 'Event:11', 'KeyEvent', 'Signal Y']),
      aop_ke_ec: table(row('decreased', '2')),
    });
    expect(signal(release)?.direction).toEqual({ value: 'DECREASED', basis: 'COMPONENT' });
    expect(release.content.conflicts).toEqual([]);
  });

  it('bring the cells that they name, and a cell whose component was left out goes with it', () => {
    const cellTypes = ['CL:0000001', 'CL:0000002'].map((id) => ({ type: 'CellType' as const, id, label: id, definition: null, synonyms: [], aliases: [], parents: [], deprecated: false, sources: ['source:cells'] }));
    const term = anElement('biological-object', 'o3', '<source>CL</source><source-id>CL:0000001</source-id><name>one cell</name>');
    const event = anEventElement('e11', 'Increase, Signal Y', '<biological-events><biological-event object-id="o3" action-id="b1"/></biological-events>');
    const files = createMemoryFiles({
      ...tinyExport(chainAop('A chain'), anEventElement('e10', 'Binding, Receptor X'), event, anEventElement('e12', 'Disease Z'), CHAIN.relationships, term, ACTION, NUMBERS),
      ...tinyTables({ aop_ke_ec: table(['Aop:1', 'Event:11', 'increased', 'CL', 'CL:0000002', 'another cell', '', '', '']) }),
    });
    const planned = [aopWikiXml(), aopWikiTables()].map((source) => ({ source, files, fingerprint: () => FINGERPRINT }));
    const { content } = buildRelease(tinyPlan([tinySource('cells', { cellTypes }), ...planned]));
    expect(content.cellAssociations.map(({ key, sourceText }) => [key, sourceText])).toEqual([['aop.events:11|CL:0000001|COMPONENT', 'increased; one cell']]);
  });

  it.each([
    ['of the export alone', [aopWikiXml()], { ...withComponents('o1') }, ['HGNC:11', ['source:aop-wiki-crossrefs', XML]]],
    ['of the tables alone', [aopWikiTables()], tinyTables({ aop_ke_ec: table(row('increased', '2')) }), ['HGNC:12', ['source:aop-wiki-crossrefs', TABLES]]],
    [
      'of the export, where both have some',
      [aopWikiXml(), aopWikiTables()],
      { ...withComponents('o1'), ...tinyTables({ aop_ke_ec: table(row('increased', '2')) }) },
      ['HGNC:11', ['source:aop-wiki-crossrefs', XML]],
    ],
  ] as const)('%s bring their genes', (_, sources, files, [geneId, from]) => {
    const crossrefs = aopWikiCrossrefs();
    const enriched = { 'aop-wiki-chemicals/AOPWikiRDF-Enriched.ttl.gz': gzip(ENRICHED) };
    const release = build([...sources, crossrefs.source], { ...files, ...enriched }, [crossrefs.join]);
    expect(release.content.geneAssociations.map((association) => [association.gene, association.sources])).toEqual([[geneId, from]]);
  });
});

describe('the titles of another source', () => {
  const MODELS = `@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix dc: <http://purl.org/dc/elements/1.1/> .
<https://identifiers.org/aop/1> rdfs:label "An older title" ; dc:description "An older text." .
<https://identifiers.org/aop/2> rdfs:label "A second chain" ; dc:description "Its text." .
<https://identifiers.org/aop/3> rdfs:label "Only here" .
`;
  const titleFiles = {
    'aop-wiki-models/ke_aop_membership.json.gz': gzip('{}'),
    'aop-wiki-models/aops.ttl.gz': gzip(MODELS),
    'aop-wiki-models/aopwiki-relationships.ttl.gz': gzip('<https://identifiers.org/aop.relationships/100> <http://www.w3.org/2000/01/rdf-schema#label> "x" .\n'),
  };
  const titled = (xml: Record<string, string>): Release => {
    const titles = aopWikiTitles();
    return build([aopWikiXml(), aopWikiTables(), titles.source], { ...xml, ...tinyTables({ aop_ke_ec: NO_COMPONENTS }), ...titleFiles }, [titles.join]);
  };
  const aops = ({ content }: Release) => content.aops.map(({ id, title, aliases, description }) => [id, title, aliases, description]);

  it('neither replace nor dispute those of the export, and still name what it does not have', () => {
    const release = titled(exported('A chain', CHAIN.events, CHAIN.relationships, chainAop('A chain', '<abstract>The abstract.</abstract>')));
    expect(aops(release)).toEqual([
      ['aop:1', 'A chain', [], 'The abstract.'],
      ['aop:2', 'A second chain', [], 'Its text.'],
    ]);
    expect(release.content.conflicts).toEqual([]);
    expect(release.report.filter(({ code }) => code === 'aop-not-in-tables').map(({ record }) => record)).toEqual(['aop:3']);
  });

  it('bring no text to an AOP whose authors reserve all rights, and a title where the export has none', () => {
    const reserved = titled(exported('A chain', CHAIN.events, CHAIN.relationships, chainAop('', '<status><wiki-license>ARR</wiki-license></status>')));
    expect(aops(reserved)[0]).toEqual(['aop:1', 'An older title', [], null]);
  });
});

describe('taxa', () => {
  it('are called what a register of taxa calls them, in whatever order the sources come', () => {
    const human = { id: 'NCBITaxon:9606', commonName: null, synonyms: [], rank: null, parent: null };
    const wiki = tinySource('wiki', { taxa: [{ ...human, name: 'human', sources: ['source:wiki'] }] });
    const register = tinySource('register', { taxa: [{ ...human, name: 'Homo sapiens', rank: 'species', sources: ['source:register'] }] });
    for (const sources of [[wiki, register], [register, wiki]]) {
      expect(buildRelease(tinyPlan(sources)).content.taxa[0]).toMatchObject({ name: 'Homo sapiens', synonyms: ['human'], rank: 'species' });
    }
  });
});
