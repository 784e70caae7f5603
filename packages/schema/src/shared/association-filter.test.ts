import { describe, expect, it } from '@jest/globals';
import { aCellAssociation, context } from '@sequela/data/testing';
import { holdsInSome, testOf } from './association-filter.ts';

const anything = { taxon: undefined, source: undefined, aop: undefined, events: undefined };
const mouse = context({ taxa: [{ id: 'NCBITaxon:10090', name: 'Mus musculus', label: 'mouse' }], system: 'IN_VIVO' });

describe('testOf', () => {
  it.each([
    ['CURATED', true],
    ['STATED', true],
    ['RECONSTRUCTED', true],
    ['BACKGROUND', true],
    ['COMPONENT', true],
    ['NAME_MATCH', false],
    ['TEXT_MINED', false],
    ['MACHINE_WRITTEN', false],
    ['UNSOURCED', false],
  ] as const)('lets %s pass by default: %s', (basis, passes) => {
    expect(testOf({}, anything)(aCellAssociation('e:1', 'c:1', { basis }))).toBe(passes);
  });

  it('asks for every condition at once', () => {
    const test = testOf({ system: 'IN_VIVO', status: ['CONTESTED'] }, { ...anything, taxon: 'NCBITaxon:10090', source: 'source:a' });
    const fitting = aCellAssociation('e:1', 'c:1', { context: mouse, status: 'CONTESTED', sources: ['source:a'] });
    expect(test(fitting)).toBe(true);
    expect(test({ ...fitting, status: 'DOCUMENTED' })).toBe(false);
    expect(test({ ...fitting, status: null })).toBe(false);
    expect(test({ ...fitting, sources: ['source:b'] })).toBe(false);
    expect(test({ ...fitting, context: { ...mouse, taxa: [] } })).toBe(false);
    expect(test({ ...fitting, context: { ...mouse, system: null } })).toBe(false);
    expect(test({ ...fitting, context: null })).toBe(false);
  });

  it('holds a statement for all AOPs of its event to the AOPs that have the event', () => {
    const test = testOf({}, { ...anything, aop: 'a:1', events: new Set(['e:1']) });
    expect(test(aCellAssociation('e:1', 'c:1'))).toBe(true);
    expect(test(aCellAssociation('e:1', 'c:1', { aops: ['a:2'] }))).toBe(false);
    expect(test(aCellAssociation('e:2', 'c:1'))).toBe(false);
  });

  it('leaves out on the way to an outcome what is bound to AOPs that lead elsewhere', () => {
    const test = testOf({}, { ...anything, towards: new Map([['e:1', ['a:1']]]) });
    expect(test(aCellAssociation('e:1', 'c:1'))).toBe(true);
    expect(test(aCellAssociation('e:1', 'c:1', { aops: ['a:1', 'a:2'] }))).toBe(true);
    expect(test(aCellAssociation('e:1', 'c:1', { aops: ['a:2'] }))).toBe(false);
    expect(test(aCellAssociation('e:2', 'c:1'))).toBe(false);
  });
});

describe('holdsInSome', () => {
  it('is true where the statement is for all AOPs, or for one of those asked', () => {
    expect(holdsInSome({ aops: null }, ['a:1'])).toBe(true);
    expect(holdsInSome({ aops: ['a:1', 'a:2'] }, ['a:2', 'a:3'])).toBe(true);
    expect(holdsInSome({ aops: ['a:1'] }, ['a:2'])).toBe(false);
  });
});
