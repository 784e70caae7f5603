import { describe, expect, it } from '@jest/globals';
import { expectedOf } from './expected-facts.ts';
import type expectedValues from './expected/cells.json';
import { answer, digest, everyNode, idsOf, sha256, type Id } from './full-graph.ts';

const expected = expectedOf('cells') as typeof expectedValues;

interface Cell extends Id {
  readonly label: string;
  readonly deprecated: boolean;
}
const cells = answer<{ nodes: readonly Cell[] }>(`{ nodes(ids: ${JSON.stringify(expected.ids)}) { id ... on CellType { label deprecated } } }`).nodes;

describe('the cell types that AOP-Wiki names', () => {
  it('have the labels of the Cell Ontology', () => {
    expect(digest(cells.map(({ id, label }) => `${id} ${label}`))).toEqual(expected.labels);
  });

  it('have its newer label where AOP-Wiki has an older one', () => {
    const label = cells.find(({ id }) => id === 'CL:0000158')?.label ?? '';
    expect(sha256(label)).toBe(expected.clubCell.now);
    expect(sha256(label)).not.toBe(expected.clubCell.inAopWiki);
    expect(expected.newerLabels).toContain('CL:0000158');
  });

  it('are deprecated where the Cell Ontology gave them up', () => {
    expect(idsOf(cells.filter(({ deprecated }) => deprecated))).toEqual(expected.obsolete);
    expect(expected.obsolete).toEqual(['CL:0000073']);
  });

  it('stand in no other list than that of all cell types, each once', () => {
    const all = idsOf(everyNode<Id>('cellTypes', '', 'id'));
    expect(all.filter((id) => expected.ids.includes(id))).toEqual(expected.ids);
  });
});
