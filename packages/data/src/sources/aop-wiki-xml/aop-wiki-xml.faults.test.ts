import { describe, expect, it } from '@jest/globals';
import { readSource } from '../aop-wiki-tables/testing/tiny-tables.ts';
import { aopWikiXml } from './aop-wiki-xml.source.ts';
import { anElement, anEventElement, aRelationshipElement, chainAop, CHAIN, numbered, tinyExport } from './testing/tiny-export.ts';

/** The chain with one more element and whatever numbers it needs. */
const read = (more: string, numbers: Readonly<Record<string, Readonly<Record<string, number>>>> = CHAIN.numbers) =>
  readSource(aopWikiXml(), tinyExport(chainAop('A chain'), CHAIN.events, CHAIN.relationships, more, numbered(numbers)));

/** What is told, without the numbers of lines. */
const told = (...given: Parameters<typeof read>) => read(...given).told.map((line) => line.replace(/line \d+/, 'line n'));

/** The chain with something in its AOP; the elements beside it have numbers 1, 2 ... in their kind. */
const inAop = (inside: string, beside = '', numbers: Readonly<Record<string, Readonly<Record<string, number>>>> = {}) =>
  readSource(aopWikiXml(), tinyExport(chainAop('A chain', inside), CHAIN.events, CHAIN.relationships, beside, numbered({ ...CHAIN.numbers, ...numbers })));
const toldInAop = (...given: Parameters<typeof inAop>) => inAop(...given).told.map((line) => line.replace(/line \d+/, 'line n'));

it('a sound export has nothing to report', () => expect(told('')).toEqual([]));

describe('ids and numbers', () => {
  it('element-without-number: an element without an AOP-Wiki number is left out', () => {
    const { rows } = read(anEventElement('e13', 'Nobody counts me'));
    expect(rows('keyEvents')).toHaveLength(3);
    expect(told(anEventElement('e13', 'Nobody counts me'))).toEqual(['REJECTED line n id element-without-number']);
  });

  it('element-without-number: one that has another id stays, and is named', () => {
    const taxon = anElement('taxonomy', 't1', '<source>NCBI</source><source-id>9606</source-id><name>Homo sapiens</name>');
    expect(told(taxon)).toEqual(['NOTE line n id element-without-number']);
    expect(read(taxon).rows('taxa').map(({ id }) => id)).toEqual(['NCBITaxon:9606']);
    expect(told(anElement('chemical', 'c1', '<preferred-name>Q</preferred-name>'))).toEqual(['REJECTED line n id element-without-number']);
  });

  it('number-without-element: a number that belongs to nothing', () => {
    expect(told('', { ...CHAIN.numbers, stressor: { s9: 9 } })).toEqual(['DOUBTFUL line n id number-without-element']);
  });

  it('uuid-used-twice: the second element of a kind is left out, one of another kind stays', () => {
    const twice = read(anEventElement('e10', 'Somebody else'));
    expect(twice.told.map((line) => line.replace(/line \d+/, 'line n'))).toEqual(['REJECTED line n id uuid-used-twice']);
    expect(twice.rows('keyEvents').map(({ title }) => title)).not.toContain('Somebody else');
    const stressor = anElement('stressor', 'e10', '<name>Q</name>');
    expect(told(stressor, { ...CHAIN.numbers, stressor: { e10: 9 } })).toEqual(['DOUBTFUL line n id uuid-used-twice']);
    expect(read(stressor, { ...CHAIN.numbers, stressor: { e10: 9 } }).rows('stressors')).toHaveLength(1);
  });

  it('element-without-uuid: nothing can refer to it', () => {
    expect(told('<stressor><name>Q</name></stressor>')).toEqual(['REJECTED line n id element-without-uuid']);
  });

  it('duplicate-number: of two AOPs with one number the first stays', () => {
    const second = anElement('aop', 'a2', '<title>Another chain</title>');
    const numbers = { ...CHAIN.numbers, aop: { a1: 1, a2: 1 } };
    expect(told(second, numbers)).toEqual(['REJECTED line n id duplicate-number']);
    expect(read(second, numbers).rows('aops').map(({ title }) => title)).toEqual(['A chain']);
  });

  it('uuid-numbered-twice and malformed-number: the first number stays', () => {
    const more = '<vendor-specific><aop-reference id="a1" aop-wiki-id="1"/><aop-reference id="a1" aop-wiki-id="2"/><aop-reference id="a1" aop-wiki-id="x"/></vendor-specific>';
    // This one stands before the numbers of the chain.
    expect(told(more).slice(0, 2)).toEqual(['DOUBTFUL line n id uuid-numbered-twice', 'REJECTED line n aop-wiki-id malformed-number']);
    expect(read(more).rows('aops').map(({ id }) => id)).toEqual(['aop:1']);
  });
});

describe('references between elements', () => {
  it('unknown-reference: an event, stressor, taxon or chemical that the file does not have', () => {
    const faults = toldInAop(
      '<adverse-outcome key-event-id="e99"/><aop-stressors><aop-stressor stressor-id="s99"/><aop-stressor stressor-id="s9"/></aop-stressors>',
      anElement('stressor', 's9', '<name>Q</name><chemicals><chemical-initiator chemical-id="c99" user-term="Q"/></chemicals>') +
        anEventElement('e13', 'Thing', '<applicability><taxonomy taxonomy-id="t99"/></applicability><biological-events><biological-event object-id="o99"/></biological-events>'),
      { stressor: { s9: 9 }, 'key-event': { ...CHAIN.numbers['key-event'], e13: 13 } },
    );
    expect(faults).toEqual([
      'REJECTED aop.stressor:9 chemicals unknown-reference',
      'REJECTED aop.events:13 components unknown-reference',
      'REJECTED aop.events:13 applicability unknown-reference',
      'REJECTED aop:1 events unknown-reference',
      'REJECTED aop:1 stressors unknown-reference',
    ]);
  });

  it('unknown-event: a relationship whose event is missing is left out, with its place in the AOP', () => {
    const numbers = { ...CHAIN.numbers, 'key-event-relationship': { ...CHAIN.numbers['key-event-relationship'], r102: 102 } };
    const { rows, told: lines } = inAop(
      '<key-event-relationships><relationship id="r102"><adjacency>adjacent</adjacency></relationship></key-event-relationships>',
      aRelationshipElement('r102', 'e10', 'e99'),
      { 'key-event-relationship': numbers['key-event-relationship'] },
    );
    expect(lines).toContain('REJECTED aop.relationships:102 - unknown-event');
    expect(rows('relationships').map(({ id }) => id)).not.toContain('aop.relationships:102');
    expect(rows('aopRelationships').map(({ relationship }) => relationship)).not.toContain('aop.relationships:102');
  });

  it('event-not-in-aop: a relationship in an AOP that lacks its event', () => {
    const aop = anElement('aop', 'a2', '<title>Half</title><key-events><key-event id="e11"/></key-events><key-event-relationships><relationship id="r100"/></key-event-relationships>');
    expect(told(aop, { ...CHAIN.numbers, aop: { a1: 1, a2: 2 } })).toEqual(['DOUBTFUL line n relationships event-not-in-aop']);
  });

  it('leads-to-itself', () => {
    const numbers = { ...CHAIN.numbers, 'key-event-relationship': { ...CHAIN.numbers['key-event-relationship'], r102: 102 } };
    expect(told(aRelationshipElement('r102', 'e10', 'e10'), numbers)).toEqual(['DOUBTFUL aop.relationships:102 - leads-to-itself']);
  });
});

describe('words', () => {
  it.each([
    ['unknown-evidence', '<aop-stressors><aop-stressor stressor-id="s9"><evidence>Superb</evidence></aop-stressor></aop-stressors>', 'stressors'],
    ['unknown-sex', '<applicability><sex><evidence>High</evidence><sex>Plural</sex></sex></applicability>', 'applicability'],
    ['bad-timestamp', '<creation-timestamp>2020-02-31T00:00:00</creation-timestamp>', 'createdAt'],
    ['bad-timestamp', '<last-modification-timestamp>yesterday</last-modification-timestamp>', 'modifiedAt'],
    ['unknown-licence', '<status><wiki-license>Beerware</wiki-license></status>', 'wikiLicence'],
  ])('%s: is left out and named', (code, inside, field) => {
    const faults = toldInAop(inside, anElement('stressor', 's9', '<name>Q</name>'), { stressor: { s9: 9 } });
    expect(faults).toContain(`DOUBTFUL line n ${field} ${code}`);
  });

  it('unknown-level', () => {
    const event = anEventElement('e13', 'Thing', '<biological-organization-level>Galactic</biological-organization-level>');
    const numbers = { ...CHAIN.numbers, 'key-event': { ...CHAIN.numbers['key-event'], e13: 13 } };
    expect(told(event, numbers)).toEqual(['DOUBTFUL line n level unknown-level']);
    expect(read(event, numbers).rows('keyEvents').at(-1)?.level).toBeNull();
  });

  it('unknown-adjacency and unknown grades', () => {
    const aop = anElement(
      'aop',
      'a2',
      '<title>Graded oddly</title><key-events><key-event id="e10"/><key-event id="e11"/></key-events><key-event-relationships><relationship id="r100"><adjacency>near</adjacency><quantitative-understanding-value>Some</quantitative-understanding-value><evidence>4</evidence></relationship></key-event-relationships>',
    );
    const numbers = { ...CHAIN.numbers, aop: { a1: 1, a2: 2 } };
    expect([...told(aop, numbers)].sort()).toEqual([
      'DOUBTFUL line n adjacency unknown-adjacency',
      'DOUBTFUL line n quantitativeUnderstanding unknown-evidence',
      'DOUBTFUL line n weightOfEvidence unknown-evidence',
    ]);
    expect(read(aop, numbers).rows('aopRelationships').at(-1)).toMatchObject({ adjacency: null, weightOfEvidence: null, quantitativeUnderstanding: null });
  });

  it('unknown-role: an event is not placed by an element that nobody knows', () => {
    const { rows, told: lines } = inAop('<bystander-event key-event-id="e12"/>');
    expect(lines.map((line) => line.replace(/line \d+/, 'line n'))).toContain('REJECTED line n role unknown-role');
    expect(rows('aopEvents')).toHaveLength(3);
  });

  it('several-roles-in-aop: MIE and AO at once are both kept; a role said twice counts once', () => {
    const { rows, told: lines } = inAop('<adverse-outcome key-event-id="e10"/><molecular-initiating-event key-event-id="e10"/>');
    expect(lines.map((line) => line.replace(/line \d+/, 'line n')).sort()).toEqual([
      'DOUBTFUL line n role several-roles-in-aop',
      'NOTE line n events duplicate-placement',
    ]);
    expect(rows('aopEvents').filter(({ event }) => event === 'aop.events:10').map(({ role }) => role)).toEqual(['MOLECULAR_INITIATING_EVENT', 'ADVERSE_OUTCOME']);
  });

  it('title-missing: the number stands in', () => {
    const more = [anElement('aop', 'a2', ''), anElement('key-event', 'e13', '<title> </title>'), anElement('stressor', 's9', '')].join('');
    const numbers = { ...CHAIN.numbers, aop: { a1: 1, a2: 2 }, 'key-event': { ...CHAIN.numbers['key-event'], e13: 13 }, stressor: { s9: 9 } };
    expect(told(more, numbers)).toEqual([
      'DOUBTFUL aop.stressor:9 name title-missing',
      'DOUBTFUL aop.events:13 title title-missing',
      'DOUBTFUL aop:2 title title-missing',
    ]);
    const { rows } = read(more, numbers);
    expect([rows('aops').at(-1)?.title, rows('keyEvents').at(-1)?.title, rows('stressors')[0]?.name]).toEqual(['AOP 2', 'Event 13', 'Stressor 9']);
  });
});

describe('chemicals and taxa', () => {
  const KEYS = ['AAAAAAAAAAAAAA-BBBBBBBBBB-C', 'DDDDDDDDDDDDDD-EEEEEEEEEE-F'] as const;
  const chemical = (inside: string) => anElement('chemical', 'c1', `<preferred-name>Q</preferred-name>${inside}`);
  const numbers = { ...CHAIN.numbers, chemical: { c1: 3 } };

  it('cas-checksum: an impossible CAS number is kept, in doubt', () => {
    expect(told(chemical('<casrn>50-00-1</casrn>'), numbers)).toEqual(['DOUBTFUL line n casrn cas-checksum']);
    expect(read(chemical('<casrn>50-00-1</casrn>'), numbers).rows('chemicals')[0]?.id).toBe('cas:50-00-1');
  });

  it('malformed-identifier: the next best id is taken', () => {
    const written = chemical('<casrn>NOCAS_1</casrn><dsstox-id>DTXSID1</dsstox-id><jchem-inchi-key>none</jchem-inchi-key>');
    expect(told(written, numbers)).toEqual(['DOUBTFUL line n casrn malformed-identifier', 'DOUBTFUL line n jchem-inchi-key malformed-identifier']);
    expect(read(written, numbers).rows('chemicals')[0]).toMatchObject({ id: 'dsstox:DTXSID1', casNumber: null, xrefs: ['dsstox:DTXSID1'] });
    expect(read(chemical(''), numbers).rows('chemicals')[0]?.id).toBe('aop.chemical:3');
  });

  it('inchi-keys-differ: both keys are kept', () => {
    const written = chemical(`<jchem-inchi-key>${KEYS[1]}</jchem-inchi-key><indigo-inchi-key>${KEYS[0]}</indigo-inchi-key>`);
    expect(told(written, numbers)).toEqual(['DOUBTFUL line n inchi-key inchi-keys-differ']);
    expect(read(written, numbers).rows('chemicals')[0]?.xrefs).toEqual(KEYS.map((key) => `inchikey:${key}`));
  });

  it('duplicate-chemical: two elements with one CAS number are one chemical under both names', () => {
    const two = ['c1', 'c2'].map((uuid) => anElement('chemical', uuid, `<casrn>50-00-0</casrn><preferred-name>${uuid}</preferred-name>`)).join('');
    const both = { ...CHAIN.numbers, chemical: { c1: 1, c2: 2 } };
    expect(told(two, both)).toEqual(['NOTE line n - duplicate-chemical']);
    expect(read(two, both).rows('chemicals').map(({ label, synonyms }) => [label, synonyms])).toEqual([['c1', ['c2']]]);
  });

  it('taxon-without-ncbi-id: it is kept under AOP-Wiki’s number', () => {
    const taxon = anElement('taxonomy', 't2', '<source>WikiUser</source><source-id>WikiUser_4</source-id><name>pond life</name>');
    const counted = { ...CHAIN.numbers, taxonomy: { t2: 12 } };
    expect(told(taxon, counted)).toEqual(['NOTE line n source-id taxon-without-ncbi-id']);
    expect(read(taxon, counted).rows('taxa').map(({ id, name }) => [id, name])).toEqual([['aop.taxon:12', 'pond life']]);
  });
});

describe('elements that are not known', () => {
  it('unknown-element and references-of-no-record: named, and their texts kept where a record has them', () => {
    const more = '<references><reference>Author A (2001) A paper.</reference></references><novelty><name>New</name></novelty>';
    expect([...told(more)].sort()).toEqual([
      'DOUBTFUL novelty/name - unknown-element',
      'NOTE line n references references-of-no-record',
      'NOTE novelty - unknown-element',
    ]);
    expect(read(more).rows('references')).toHaveLength(1);
    expect(inAop('<handbook-version>2.6</handbook-version>').rows('aops')[0]?.otherTexts).toEqual([{ name: 'handbook-version', text: '2.6', html: null }]);
  });
});
