import type { OutgoingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import { nonceOf } from '../nonce-of.ts';
import { cutPage, type CutPage } from './cut-page.ts';

/** A page of one release, ready for any reader. */
export interface KeptPage {
  readonly headers: OutgoingHttpHeaders;
  readonly nonce: string;
  readonly page: CutPage;
}

/** The pages last read, of the release that is served, up to a number of bytes. */
export class PageCache {
  readonly #pages: LRUCache<string, KeptPage>;
  #release: string | null = null;

  constructor(maxBytes: number) {
    this.#pages = new LRUCache({ maxSize: Math.max(1, maxBytes), sizeCalculation: ({ page }) => Math.max(1, page.size) });
  }

  get(release: string, key: string): KeptPage | undefined {
    this.#turnTo(release);
    return this.#pages.get(key);
  }

  /** Keeps a page unless it is larger than all that may be kept. */
  keep(release: string, key: string, body: Buffer, headers: OutgoingHttpHeaders): void {
    this.#turnTo(release);
    const nonce = nonceOf(headers['content-security-policy']);
    this.#pages.set(key, { headers, nonce, page: cutPage(body, nonce) });
  }

  /** Pages of another release are never shown again. */
  #turnTo(release: string): void {
    if (this.#release === release) return;
    this.#release = release;
    this.#pages.clear();
  }
}
