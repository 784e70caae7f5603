import { expect, it } from '@jest/globals';
import { shapeRows, type Binding } from './shape-rows.ts';
import { iri } from './triples.ts';

const address = (id: string): string => iri(id).slice(1, -1);
const row = (values: Readonly<Record<string, string>>): Binding => new Map(Object.entries(values).map(([name, value]) => [name, { value }]));
const at = { outcome: address('o:1'), event: address('e:1'), step: '0' };

it('makes the tree of question 20 of flat rows, in whatever order they come', () => {
  const rows = [
    row({ ...at, kind: 'cytokine', about: address('g:2'), label: 'IL5', place: '10', involvement: '', effect: 'PROMOTES', change: '' }),
    row({ ...at, kind: 'cytokine', about: address('g:1'), label: 'IL2', place: '9', involvement: 'LIGAND', effect: '', change: 'INCREASED' }),
    row({ ...at, event: address('e:0'), step: '10', kind: 'event', label: 'Late', change: '' }),
    row({ ...at, kind: 'event', label: 'Early', change: 'INCREASED' }),
    row({ ...at, kind: 'cell', about: address('CL:1'), label: 'T cell', place: '0', involvement: 'SOURCE', effect: '', change: '' }),
    row({ ...at, kind: 'receptor', about: address('g:3'), label: 'IL2RA', place: '0', involvement: 'RECEPTOR', effect: '', change: '' }),
    row({ ...at, kind: 'outcome', label: 'Outcome' }),
  ];
  const nothing = { cytokines: { edges: [] }, receptors: { nodes: [] }, cellTypes: { edges: [] } };
  expect(shapeRows(rows, ['o:2', 'o:1'])).toEqual([
    {
      id: 'o:1',
      title: 'Outcome',
      keyEvents: {
        nodes: [
          {
            id: 'e:1',
            title: 'Early',
            direction: { value: 'INCREASED' },
            cytokines: {
              edges: [
                { involvement: 'LIGAND', effectOnEvent: null, change: 'INCREASED', node: { id: 'g:1', symbol: 'IL2' } },
                { involvement: null, effectOnEvent: 'PROMOTES', change: null, node: { id: 'g:2', symbol: 'IL5' } },
              ],
            },
            receptors: { nodes: [{ id: 'g:3', symbol: 'IL2RA' }] },
            cellTypes: { edges: [{ involvement: 'SOURCE', node: { id: 'CL:1', label: 'T cell' } }] },
          },
          { id: 'e:0', title: 'Late', direction: null, ...nothing },
        ],
      },
    },
  ]);
});
