import { networkFormat } from '../network/network-format.ts';
import type { CausalNetwork } from '../network/network.ts';

/** Fields stand between tabs, rows on lines of their own: an id has neither, and a file that would break is not written. */
function field(id: string): string {
  if (/[\t\r\n]/.test(id)) throw new Error(`The id ${JSON.stringify(id)} cannot stand in a file of lines and tabs.`);
  return id;
}

/** Simple interaction format: `event<TAB>promotes<TAB>event`, and events that nothing touches alone on a line. It has no place for titles or words. */
export async function* sifChunks(network: CausalNetwork): AsyncGenerator<string, void, undefined> {
  const loose = new Set(network.eventIds);
  for await (const page of network.relationships()) {
    for (const { from, to } of page) for (const id of [from, to]) loose.delete(id);
    yield page.map(({ from, to, effect }) => `${field(from)}\t${effect.toLowerCase()}\t${field(to)}\n`).join('');
  }
  yield [...loose].map((id) => `${field(id)}\n`).join('');
}

export const sifFormat = networkFormat({
  slug: 'sif',
  name: 'SIF',
  about: 'Read by Cytoscape and many older tools: ids and what joins them, nothing else. Licence and origin come in the headers of the answer, and in the provenance file.',
  group: 'network',
  ending: 'sif',
  type: 'text/plain; charset=utf-8',
  writing: 1,
  chunks: sifChunks,
});
