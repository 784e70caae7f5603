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

  it('is none where nothing is reported', () => {
    expect(matrixOf('query { keyEvents(first: 2) { nodes { id } } }', { keyEvents: { nodes: [{ id: 'e:1' }] } })).toEqual({ kind: 'no-statements', events: 1 });
  });
});
