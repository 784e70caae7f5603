import { describe, expect, it } from '@jest/globals';
import { readSource } from '../aop-wiki-tables/testing/tiny-tables.ts';
import { aopWikiXml } from './aop-wiki-xml.source.ts';
import { anElement, anEventElement, aRelationshipElement, numbered, tinyExport } from './testing/tiny-export.ts';

const WORDS = '<description>&lt;p&gt;Some &lt;b&gt;sentences&lt;/b&gt;.&lt;/p&gt;</description>';
const EVENT_WORDS = `${WORDS}<measurement-methodology>Sentences.</measurement-methodology><coaches>Sentences.</coaches><key-event-stressors><key-event-stressor stressor-id="s1"><evidence>High</evidence><description>Sentences.</description></key-event-stressor></key-event-stressors><references>PMID: 12345</references>`;
const RELATIONSHIP_WORDS = `${WORDS}<weight-of-evidence><biological-plausibility>Sentences.</biological-plausibility></weight-of-evidence>`;

const anAop = (uuid: string, licence: string, inside: string): string =>
  anElement('aop', uuid, `<title>AOP ${uuid}</title><status><wiki-license>${licence}</wiki-license></status>${inside}`);
const listing = (events: readonly string[], relationships: readonly string[]): string =>
  `<key-events>${events.map((id) => `<key-event id="${id}"/>`).join('')}</key-events><key-event-relationships>${relationships.map((id) => `<relationship id="${id}"/>`).join('')}</key-event-relationships>`;

/** Two reserved AOPs and an open one; e4 stands in none, e2 in all kinds. */
const { rows, told } = readSource(
  aopWikiXml(),
  tinyExport(
    anAop('a1', 'ARR', listing(['e1', 'e2'], ['r12'])),
    anAop('a2', 'BY-SA', listing(['e2', 'e3'], ['r23'])),
    anAop('a3', 'Ask me', '<adverse-outcome key-event-id="e1"/>'),
    ...['e1', 'e2', 'e3', 'e4'].map((uuid) => anEventElement(uuid, `Event ${uuid}`, EVENT_WORDS)),
    anEventElement('e5', 'Event e5'),
    aRelationshipElement('r12', 'e1', 'e2', RELATIONSHIP_WORDS),
    aRelationshipElement('r23', 'e2', 'e3', RELATIONSHIP_WORDS),
    anElement('stressor', 's1', '<name>Compound</name>'),
    numbered({
      aop: { a1: 1, a2: 2, a3: 3 },
      'key-event': { e1: 1, e2: 2, e3: 3, e4: 4, e5: 5 },
      'key-event-relationship': { r12: 12, r23: 23 },
      stressor: { s1: 1 },
    }),
  ),
);

const held = (id: string): unknown => [...rows('keyEvents'), ...rows('relationships')].find((row) => row.id === id);

describe('texts of an event or a relationship', () => {
  it('are left out where it stands only in AOPs that reserve them, and its note says why and where they are', () => {
    expect(JSON.stringify([held('aop.events:1'), held('aop.relationships:12')])).not.toMatch(/sentences/iu);
    expect(held('aop.events:1')).toMatchObject({
      title: 'Event e1',
      description: null,
      references: ['pubmed:12345'],
      note: 'Stands only in aop:1, aop:3, whose terms in AOP-Wiki are: All rights reserved, “Ask me”. Only facts are shown here (title, structure, applicability, references); read its texts at https://aopwiki.org/events/1.',
    });
    expect(held('aop.relationships:12')).toMatchObject({ biologicalPlausibility: null, note: expect.stringContaining('https://aopwiki.org/relationships/12') });
    expect(told.filter((line) => line.endsWith('texts-left-out'))).toEqual(expect.arrayContaining(['NOTE aop.events:1 - texts-left-out', 'NOTE aop.relationships:12 - texts-left-out']));
  });

  it('are kept where it stands in an openly licensed AOP too, or in none', () => {
    for (const id of ['aop.events:2', 'aop.events:3', 'aop.events:4', 'aop.relationships:23']) {
      expect(held(id)).toMatchObject({ description: 'Some sentences.', html: { description: '<p>Some <b>sentences</b>.</p>' }, note: null });
    }
    expect(told.filter((line) => line.endsWith('texts-left-out') && !line.includes('wikiLicence'))).toHaveLength(2);
  });

  it('are left out of its stressors alike', () => {
    expect(rows('eventStressors').map(({ event, evidence, description }) => [event, evidence, description])).toEqual([
      ['aop.events:1', 'HIGH', null],
      ['aop.events:2', 'HIGH', 'Sentences.'],
      ['aop.events:3', 'HIGH', 'Sentences.'],
      ['aop.events:4', 'HIGH', 'Sentences.'],
    ]);
  });
});
