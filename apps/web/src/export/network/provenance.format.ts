import { networkFormat } from './network-format.ts';
import type { CausalNetwork } from './network.ts';

async function* provenanceChunks({ provenance, aops }: CausalNetwork): AsyncGenerator<string, void, undefined> {
  yield `${JSON.stringify({ ...provenance, aops }, null, 2)}\n`;
}

/** What stands beside files that hold no words of their own. */
export const provenanceFormat = networkFormat({
  slug: 'provenance',
  name: 'Provenance',
  about: 'To keep beside a file that has no place for it: title, sources with their licences and credits, release, notes on the origin, every AOP with its status.',
  group: 'text',
  ending: 'provenance.json',
  type: 'application/json; charset=utf-8',
  writing: 1,
  chunks: provenanceChunks,
});
