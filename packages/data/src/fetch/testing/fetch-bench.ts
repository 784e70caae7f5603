import { join } from 'node:path';
import type { FetchObserver, FileOutcome } from '../fetch-outcome.ts';
import { fetchSources } from '../fetch-sources.ts';
import type { OfficialSource } from '../official/official-source.ts';
import { mirrorOrigin, type Origin } from '../origin.ts';
import { good } from './test-server.ts';
import { TINY_SOURCES } from './tiny-mirror.ts';
import { TransferBench } from './transfer-bench.ts';

const QUIET: FetchObserver = { planned: () => undefined, began: () => undefined, received: () => undefined, note: () => undefined, ended: () => undefined };

/** What a test of whole fetches needs. */
export class FetchBench extends TransferBench {
  get cache(): string {
    return join(this.dir, 'cache');
  }

  /** Serves files below `/mirror/`, each with a mark of its content's length and first bytes. */
  serveMirror(files: Readonly<Record<string, Buffer>>): void {
    for (const [path, bytes] of Object.entries(files)) this.server.on(`/mirror/${path}`, good(bytes, { etag: `"${bytes.length}-${bytes.toString('hex', 0, 8)}"` }));
    const names = Object.keys(files).filter((path) => path.startsWith('wikipathways/'));
    const links = names.map((path) => path.slice('wikipathways/'.length)).map((name) => `<a href="./${name}">${name}</a>`);
    this.server.on('/mirror/wikipathways/', (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(`<html>${links.join('')}</html>`));
  }

  fetch(sources: readonly OfficialSource[] = TINY_SOURCES, origin: Origin = mirrorOrigin(`${this.server.address}/mirror/`), observer: Partial<FetchObserver> = {}): Promise<readonly FileOutcome[]> {
    return fetchSources({ cache: this.cache, sources, origin }, this.context, { ...QUIET, ...observer });
  }
}
