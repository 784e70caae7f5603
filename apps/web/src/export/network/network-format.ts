import type { ExportFormat } from '../export-format.ts';
import { EXPORT_KINDS } from '../export-subject.ts';
import { originLine } from './attributes.ts';
import type { AskGraph } from './ask-graph.ts';
import type { CausalNetwork } from './network.ts';
import { readNetwork } from './read-network.ts';

interface NetworkFormatSpec extends Omit<ExportFormat, 'kinds' | 'write'> {
  /** Writes the network piece by piece. */
  readonly chunks: (network: CausalNetwork, asked: { readonly params: URLSearchParams; readonly addressOf: (path: string) => string }) => AsyncGenerator<string, void, undefined>;
}

/** A format that is written from the neutral network of any subject. */
export const networkFormat =
  ({ chunks, ...spec }: NetworkFormatSpec) =>
  (askGraph: AskGraph): ExportFormat => ({
    ...spec,
    kinds: EXPORT_KINDS,
    write: async (ask) => {
      const network = await readNetwork(askGraph, ask);
      return { body: chunks(network, ask), release: network.provenance.release.id, name: network.name, licence: network.provenance.licence, origin: originLine(network), page: network.provenance.page };
    },
  });
