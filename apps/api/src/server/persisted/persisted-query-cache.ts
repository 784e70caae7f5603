import { InMemoryLRUCache, type KeyValueCache, type KeyValueCacheSetOptions } from '@apollo/utils.keyvaluecache';
import { isDocumentId, type DocumentRepository } from '@sequela/data';

/** Room for what clients register by themselves: some thousand queries. The oldest make room for new ones, and none goes to a disk. */
const REGISTERED_BYTES = 8_388_608;

/**
 * Texts of queries by their hash, for `extensions.persistedQuery`: what clients registered, in memory and
 * bounded, then what people saved.
 */
export class PersistedQueryCache implements KeyValueCache<string> {
  private readonly registered = new InMemoryLRUCache<string>({ maxSize: REGISTERED_BYTES });

  constructor(private readonly documents: DocumentRepository | undefined) {}

  /** `key` is the hash behind a prefix of Apollo's. */
  async get(key: string): Promise<string | undefined> {
    return (await this.registered.get(key)) ?? (await this.saved(key.slice(key.lastIndexOf(':') + 1)));
  }

  async set(key: string, text: string, options?: KeyValueCacheSetOptions): Promise<void> {
    await this.registered.set(key, text, options);
  }

  async delete(key: string): Promise<void> {
    await this.registered.delete(key);
  }

  /** Where saved documents cannot be reached, the hash is unknown: the client then sends the text along. */
  private async saved(hash: string): Promise<string | undefined> {
    if (!isDocumentId(hash)) return undefined;
    try {
      return (await this.documents?.findByTextHash(hash))?.document;
    } catch (error) {
      console.error(error);
      return undefined;
    }
  }
}
