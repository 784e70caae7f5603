import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { sdlSchema } from './testing/sdl-schema.ts';
import { answerMatrix } from './answer-matrix.ts';
import { answerTree } from './answer-tree.ts';

const schema = sdlSchema();
const matrixOf = (query: string, data: Readonly<Record<string, unknown>>) => {
  const tree = answerTree(schema, parse(query), null, data);
  if (tree === null) throw new Error('No operation.');
  return answerMatrix(tree);
};

const EVENTS = 'query { keyEvents(first: 2) { nodes { id title cytokines { edges { change effectOnEvent involvement basis context { system } node { id symbol name } } } cellTypes { nodes { id label } } } } }';

describe('the matrix of an answer', () => {
  it('has a statement for each edge, with all that the edge says, and a column for each event that was asked', () => {
    const matrix = matrixOf(EVENTS, {
      keyEvents: {
        nodes: [
          { id: 'e:1', title: 'One', cytokines: { edges: [{ change: 'INCREASED', effectOnEvent: 'INHIBITS', involvement: 'LIGAND', basis: 'STATED', context: { system: 'IN_VIVO' }, node: { id: 'HGNC:6001', symbol: 'IL2', name: 'interleukin 2' } }] }, cellTypes: { nodes: [] } },
          { id: 'e:2', title: 'Two', cytokines: { edges: [] }, cellTypes: { nodes: [] } },
        ],
      },
    });
    if (matrix.kind !== 'matrix') throw new Error(matrix.kind);
    expect(matrix.events.map(({ id, number, title }) => [id, number, title])).toEqual([['e:1', 1, 'One'], ['e:2', 2, 'Two']]);
    expect(matrix.statements).toMatchObject([
      { eventId: 'e:1', rowId: 'HGNC:6001', rowLabel: 'IL2', rowDetail: 'interleukin 2', rowHref: '/genes/HGNC:6001', group: 'Cytokines', sense: 'INCREASED', hinders: true, basis: 'STATED', system: 'IN_VIVO', href: '/events/e:1' },
    ]);
  });

  it('is read from the gene as well as from the event', () => {
    const matrix = matrixOf('query { gene(id: "IL2") { id symbol keyEvents { edges { change node { id title } } } } }', {
      gene: { id: 'HGNC:6001', symbol: 'IL2', keyEvents: { edges: [{ change: 'DECREASED', node: { id: 'e:1', title: 'One' } }] } },
    });
    if (matrix.kind !== 'matrix') throw new Error(matrix.kind);
    expect(matrix.statements).toMatchObject([{ eventId: 'e:1', rowId: 'HGNC:6001', sense: 'DECREASED', basis: null }]);
  });

  it('takes nothing for reported at an event that stands with another gene', () => {
    const matrix = matrixOf('query { keyEvent(id: "e:1") { id cytokines { nodes { id symbol receptors { id name } } } } }', { keyEvent: { id: 'e:1', cytokines: { nodes: [{ id: 'g:1', symbol: 'A', receptors: [{ id: 'cellphonedb:B', name: 'B' }] }] } } });
    if (matrix.kind !== 'matrix') throw new Error(matrix.kind);
    expect(matrix.statements.map(({ rowId }) => rowId)).toEqual(['g:1']);
  });

  it('has cytokines by family, where the answer tells families', () => {
    const gene = (id: string, families: readonly string[]) => ({ node: { id, symbol: id, families: families.map((name) => ({ name })) } });
    const matrix = matrixOf('{ keyEvent(id: "e:1") { id cytokines { edges { node { id symbol families { name } } } } } }', {
      keyEvent: { id: 'e:1', cytokines: { edges: [gene('IL6', ['Alpha', 'Interleukins']), gene('IL2', ['Interleukins']), gene('X', [])] } },
    });
    if (matrix.kind !== 'matrix') throw new Error(matrix.kind);
    expect(matrix.statements.map(({ rowId, group }) => [rowId, group])).toEqual([['IL6', 'Interleukins'], ['IL2', 'Interleukins'], ['X', 'Other cytokines']]);
    expect([matrix.rowKind, matrix.causal]).toEqual(['Cytokine', false]);
  });

  it('has a chain that is part of receptors in the row of each, and one that is a receptor alone in its own', () => {
    const edge = (symbol: string, complexes: readonly string[]) => ({ complexes: complexes.map((name) => ({ id: `cellphonedb:${name}`, name })), node: { id: symbol, symbol } });
    const matrix = matrixOf('{ keyEvent(id: "e:1") { id receptors { edges { complexes { id name } node { id symbol } } } } }', {
      keyEvent: { id: 'e:1', receptors: { edges: [edge('IL2RA', ['IL2_receptor_HA', 'IL2_receptor_I']), edge('FAS', ['FAS']), edge('ICAM1', [])] } },
    });
    if (matrix.kind !== 'matrix') throw new Error(matrix.kind);
    expect(matrix.statements.map(({ rowLabel, subject, group, rowHref }) => [rowLabel, subject, group, rowHref])).toEqual([
      ['IL2 receptor HA', 'IL2RA', 'Receptor complexes', '/receptors/cellphonedb:IL2_receptor_HA'],
      ['IL2 receptor I', 'IL2RA', 'Receptor complexes', '/receptors/cellphonedb:IL2_receptor_I'],
      ['FAS', null, 'Single receptors', '/genes/FAS'],
      ['ICAM1', null, 'Receptors', '/genes/ICAM1'],
    ]);
    expect(matrix.rowKind).toBe('Receptor');
  });

  it('is none where nothing is reported', () => {
    expect(matrixOf('query { keyEvents(first: 2) { nodes { id } } }', { keyEvents: { nodes: [{ id: 'e:1' }] } })).toEqual({ kind: 'no-statements', events: 1 });
  });
});
