import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { createEmbeddedStore } from '@sequela/data';
import { buildRelease, embeddedPlan } from '@sequela/data/build';
import { askServer, startEmbeddedServer } from '../testing/embedded-server.ts';
import type { GraphServer } from './graph-server.ts';

const release = buildRelease(embeddedPlan());
/** A release that no source could make: titles that are no text. */
const broken = { ...release, content: { ...release.content, aops: release.content.aops.map((aop) => ({ ...aop, title: { secret: 'of ours' } as never })) } };

let server: GraphServer;
beforeAll(async () => {
  server = await startEmbeddedServer(createEmbeddedStore(broken));
});
afterAll(() => server.stop(1000));

it('a value that does not fit the graph is a fault of ours: logged here, named but not described there', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    for (let time = 0; time < 3; time += 1) {
      const { errors } = await askServer(server.url, '{ aop(id: "iraop:skin-rash") { title } }');
      expect(errors).toMatchObject([{ message: expect.stringContaining('Something went wrong on our side'), extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    }
    expect(logged.mock.calls.map(([error]) => String(error))).toEqual([0, 1, 2].map(() => expect.stringContaining('String cannot represent value')));
  } finally {
    logged.mockRestore();
  }
});
