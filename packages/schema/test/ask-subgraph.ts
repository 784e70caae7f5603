import { expect } from '@jest/globals';
import type { Release } from '@sequela/data';
import { createSubgraphSchema } from '../src/composition/subgraph-schema.ts';
import type { Subgraph } from '../src/composition/subgraph.ts';
import { askEntity, createAsk } from './ask.ts';
import { il2Release } from './il2-release.ts';

/** Ways to ask one subgraph about a release of invented records. */
export function createSubgraphAsk(subgraph: Subgraph, release: Release = il2Release) {
  const schema = createSubgraphSchema(subgraph);
  const ask = createAsk(schema, release);
  return {
    schema,
    ask,
    /** The answer of a query with one root field and no errors. */
    only(query: string): unknown {
      const { data, errors } = ask(query);
      expect(errors).toEqual([]);
      return Object.values(data ?? {})[0];
    },
    /** Fields of a record of another subgraph, entered by its id. */
    async entityFields(type: string, id: string, fields: string): Promise<unknown> {
      return (await askEntity(schema, release, [type, id], fields)).entity;
    },
  };
}
