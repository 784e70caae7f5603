import { describe, expect, it } from '@jest/globals';
import type { EntityType } from '../graphql/generated/graphql.ts';
import { ENTITY_PAGES, entityOfPath } from './entity-page.ts';
import { countedType, ENTITY_TYPES, entityPath, inSentence, pageOfType } from './entity-type.ts';

const TYPES = Object.keys(ENTITY_TYPES) as readonly EntityType[];

describe('entityPath', () => {
  it('finds the page of a type in the table of pages', () => {
    expect(entityPath('AOP', 'aop:40')).toBe('/aops/aop:40');
    expect(entityPath('KEY_EVENT', 'aop.events:396')).toBe('/events/aop.events:396');
  });

  it('leads to what the table reads out of the path again', () => {
    for (const type of TYPES) {
      const path = entityPath(type, 'a:1');
      if (path !== null) expect(entityOfPath(path)).toEqual({ page: pageOfType(type), written: 'a:1' });
    }
  });

  it('gives no two types one page', () => {
    const pages = TYPES.flatMap((type) => pageOfType(type) ?? []);
    expect(new Set(pages).size).toBe(pages.length);
    // Relationships and sources have pages and are found by their ids alone.
    expect(ENTITY_PAGES.filter((page) => !pages.includes(page)).map(({ field }) => field)).toEqual(expect.arrayContaining(['keyEventRelationship']));
  });
});

describe('words of types', () => {
  it('counts in a sentence', () => {
    expect(countedType('AOP', 1)).toBe('1 AOP');
    expect(countedType('CYTOKINE_FAMILY', 3)).toBe('3 cytokine families');
    expect(countedType('GENE', 0)).toBe('no genes');
  });

  it('keeps the capitals of an abbreviation', () => expect(inSentence('AOPs')).toBe('AOPs'));
});
