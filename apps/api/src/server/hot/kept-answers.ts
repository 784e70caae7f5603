import type { Price } from '@sequela/schema/price';

/** What an answer is sent as: as it is, or packed. */
export type Coding = 'identity' | 'gzip' | 'br';

/** A good answer, ready to be sent again. */
export interface KeptAnswer {
  /** What asking for it costs each time. */
  readonly price: Price;
  /** Its bytes, and those of each coding that was asked for. */
  readonly bytes: ReadonlyMap<Coding, Buffer>;
  /** Codings that were asked for; each is made once. */
  readonly packing: Set<Coding>;
}

export interface KeptAnswers {
  find(key: string): KeptAnswer | undefined;
  /** Keeps an answer that was asked for before under the same key; the first time only the key is noted. */
  offer(key: string, price: Price, body: string): void;
  /** Keeps another coding of an answer, if it is still kept. */
  add(key: string, of: KeptAnswer, coding: Coding, body: Buffer): void;
  /** Bytes held, with keys and what each entry takes beside them. */
  readonly held: number;
}

/** One answer may have this share of the room. */
const LARGEST_SHARE = 1 / 8;
/** Keys that were asked for once; a key may have so many characters. */
const MOST_ONCE = 4096;
const LONGEST_KEY = 1000;
/** Two maps, buffers, the price. */
const ENTRY = 600;

/**
 * Good answers of one release, up to a number of bytes; the longest unused make room. An answer is kept when it is made
 * a second time: who asks for something else each time fills a list of short keys and nothing more.
 */
export function createKeptAnswers(mostBytes: number): KeptAnswers {
  const kept = new Map<string, { price: Price; bytes: Map<Coding, Buffer>; packing: Set<Coding> }>();
  const once = new Set<string>();
  let held = 0;

  const sizeOf = (key: string, { bytes }: KeptAnswer): number => ENTRY + 2 * key.length + [...bytes.values()].reduce((sum, { length }) => sum + length, 0);
  const makeRoom = (): void => {
    for (const [key, oldest] of kept) {
      if (held <= mostBytes) return;
      kept.delete(key);
      held -= sizeOf(key, oldest);
    }
  };

  return {
    get held() {
      return held;
    },
    find(key) {
      const found = kept.get(key);
      if (found) {
        kept.delete(key);
        kept.set(key, found);
      }
      return found;
    },
    offer(key, price, body) {
      if (kept.has(key) || key.length > LONGEST_KEY || body.length > mostBytes * LARGEST_SHARE) return;
      if (!once.delete(key)) {
        if (once.size >= MOST_ONCE) for (const first of once) if (once.delete(first)) break;
        once.add(key);
        return;
      }
      const made = { price, bytes: new Map<Coding, Buffer>([['identity', Buffer.from(body)]]), packing: new Set<Coding>() };
      kept.set(key, made);
      held += sizeOf(key, made);
      makeRoom();
    },
    add(key, of, coding, body) {
      const found = kept.get(key);
      if (found === undefined || found !== of || found.bytes.has(coding)) return;
      found.bytes.set(coding, body);
      held += body.length;
      makeRoom();
    },
  };
}
