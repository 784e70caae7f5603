import { describe, expect, it } from '@jest/globals';
import { createSourceReport } from '../../source-report.ts';
import { createElementCensus } from './element-census.ts';
import { isKnown, isKnownAttribute, knownPaths } from './known-elements.ts';
import type { XmlElement } from './xml-element.ts';

const element = (name: string, more: Partial<XmlElement> = {}): XmlElement => ({ name, attributes: {}, text: '', children: [], line: 1, ...more });

function reportOf(...elements: readonly XmlElement[]): readonly string[] {
  const census = createElementCensus();
  for (const each of elements) census.add(each);
  const report = createSourceReport('source:aop-wiki-xml');
  census.report(report, 'export.xml');
  return report.lines().map(({ severity, code, record, field, reason }) => `${severity} ${code} ${record} ${field ?? '-'}: ${reason}`);
}

describe('known elements', () => {
  it('are those of the inventory of 2019 and of the newer samples, and others that records have fields for', () => {
    expect(knownPaths()).toHaveLength(162);
    expect(isKnown('key-event-relationship/weight-of-evidence/emperical-support-linkage')).toBe(true);
    expect(isKnown('aop/status/wiki-license')).toBe(true);
    expect(isKnown('aop/contributors') && isKnown('aop/applicability/taxonomy') && isKnownAttribute('aop/applicability/taxonomy', 'taxonomy-id')).toBe(true);
    expect(isKnown('aop/weight')).toBe(false);
    expect(isKnown('constructor')).toBe(false);
    expect(isKnownAttribute('aop/key-events/key-event', 'id') && isKnownAttribute('aop/key-events/key-event', 'key-event-id')).toBe(true);
    expect(isKnownAttribute('aop', 'aop-wiki-id')).toBe(false);
  });
});

describe('element census', () => {
  it('counts by path and says nothing of what is known', () => {
    const aop = element('aop', { attributes: { id: '1' }, children: [element('title', { text: 'a' }), element('status', { children: [element('wiki-status')] })] });
    const census = createElementCensus();
    census.add(aop);
    census.add(aop);
    expect([...census.counts()]).toEqual([['aop', 2], ['aop/title', 2], ['aop/status', 2], ['aop/status/wiki-status', 2]]);
    expect(reportOf(aop)).toEqual([]);
  });

  it('names each unknown element and attribute once, with count and first line', () => {
    const strategy = element('future-strategy', { text: 'words', line: 7, children: [element('step', { line: 8 })] });
    expect(reportOf(element('aop', { attributes: { id: '1', colour: 'red' }, line: 3, children: [strategy, strategy] }), element('method', { line: 20 }))).toEqual([
      'DOUBTFUL unknown-element aop/future-strategy -: is an element this version does not know, met 2 times, first in line 7; 2 of them with text',
      'NOTE unknown-element aop/future-strategy/step -: is an element this version does not know, met 2 times, first in line 8',
      'NOTE unknown-element method -: is an element this version does not know, met once, first in line 20',
      'NOTE unknown-attribute aop colour: is an attribute this version does not know, met once, first in line 3',
    ]);
  });

  it('tells what is left out of known elements: all but the first of its kind, and text where none is read', () => {
    const event = (line: number): XmlElement => element('key-event', { attributes: { 'key-event-id': 'a' }, line });
    const aop = element('aop', {
      attributes: { id: '1' },
      children: [
        element('abstract', { text: 'one', line: 2 }),
        element('abstract', { text: 'two', line: 3 }),
        element('abstract', { text: 'three', line: 4 }),
        element('key-events', { text: 'loose', children: [event(6), event(7)], line: 5 }),
        element('key-events', { children: [event(9)], line: 8 }),
        element('applicability', { children: [element('sex', { children: [element('sex', { text: 'Male' })] }), element('sex')] }),
      ],
    });
    expect(reportOf(aop)).toEqual([
      'DOUBTFUL repeated-element aop/abstract -: stands again 2 times where one is expected, first in line 3; the first is read, the others are left out',
      'DOUBTFUL repeated-element aop/key-events -: stands again once where one is expected, first in line 8; the first is read, the others are left out',
      'DOUBTFUL text-not-read aop/key-events -: holds text of its own once, where none is expected (first met in line 5); the text is left out',
    ]);
  });

  it('sums up endless new names', () => {
    const lines = reportOf(...Array.from({ length: 30_000 }, (_none, index) => element(`made-up-${index}`)));
    expect(lines).toHaveLength(201);
    expect(lines.at(-1)).toBe('DOUBTFUL unknown-element others -: 29800 more elements and attributes that this version does not know');
  });
});
