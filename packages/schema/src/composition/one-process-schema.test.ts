import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { askLater, createAsk } from '../../test/ask.ts';
import { il2Release } from '../../test/il2-release.ts';
import { subgraphs } from '../subgraphs/subgraphs.ts';
import { emitSdl } from './emitted-sdl.ts';
import { createOneProcessSchema } from './one-process-schema.ts';

const schema = createOneProcessSchema(emitSdl(subgraphs)['api'] ?? '', Object.values(subgraphs));
// Throws where an answer is a promise: over a store in memory none may be made.
const ask = createAsk(schema, il2Release);

const crossing = `{
  adverseOutcome(id: "iraop.events:ao") {
    title
    cellTypes { totalCount edges { node { label } contributions { event { title } references { citation } } } }
    keyEvents { nodes { title cellTypes { nodes { label } } conflicts { id } } }
  }
  node(id: "iraop.events:ao") { ... on KeyEvent { title clinicalParameters { nodes { name genes { symbol } } } } }
}`;

describe('the graph in one process', () => {
  it('follows a question through several subgraphs, at once', () => {
    expect(ask(crossing)).toMatchObject({
      errors: [],
      data: {
        adverseOutcome: {
          title: 'event iraop.events:ao',
          cellTypes: {
            totalCount: 2,
            edges: [
              {
                node: { label: 'T cell' },
                contributions: [
                  { event: { title: 'event iraop.events:mie' }, references: [{ citation: 'Smith J. On rash.' }] },
                  { event: { title: 'event iraop.events:ke' }, references: [] },
                ],
              },
              { node: { label: 'LAK cell' } },
            ],
          },
          keyEvents: { nodes: [{ cellTypes: { nodes: [{ label: 'T cell' }] } }, { conflicts: [] }] },
        },
        node: { title: 'event iraop.events:ao', clinicalParameters: { nodes: [{ name: 'Itch score', genes: [{ symbol: 'IL2' }] }] } },
      },
    });
  });

  it('gives the same answer over a store that answers later, asking once for the cells of all events', async () => {
    const { answer, calls } = await askLater(schema, il2Release, crossing);
    expect(answer).toEqual(ask(crossing));
    expect(calls.filter((call) => call === 'links cellsOfEvent').length).toBeLessThanOrEqual(2);
  });
});
