import { describe, expect, it } from '@jest/globals';
import type { EntityType, TypeaheadQuery } from '../../graphql/generated/graphql.ts';
import { announcement } from './announcement.ts';

type Found = TypeaheadQuery['search'];

const edge = (type: EntityType, id: string): Found['edges'][number] => ({ id, type, kind: 'PREFIX', title: { field: 'TITLE', text: id, ranges: [] }, match: null, node: null });

describe('announcement', () => {
  it('counts what is offered and what was found, the type of the best match first', () => {
    const found: Found = {
      totalCount: 12,
      suggestions: [],
      edges: [edge('GENE', 'a'), edge('GENE', 'b'), edge('AOP', 'c')],
      countsByType: [
        { type: 'AOP', count: 2 },
        { type: 'GENE', count: 10 },
      ],
    };
    expect(announcement({ text: 'x', found })).toBe('3 suggestions of 12 matches: 10 genes and 2 AOPs. Arrow keys choose.');
  });

  it('says that nothing is offered', () => {
    expect(announcement({ text: 'zzzqqq', found: { totalCount: 0, suggestions: [], edges: [], countsByType: [] } })).toMatch(/^No suggestions for zzzqqq/);
  });
});
