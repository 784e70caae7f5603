import { AWAKE_EVENT } from '../../components/ui/awake-event.ts';
import { openByParts, OPENING } from './open-by-parts.ts';
import { wake } from './wake.ts';

/** A script of the build, as React and Next write it, whichever attribute they put first. */
const SCRIPT = /<script src="(\/_next\/static\/[^"]+)"(?: [a-z]+="[^"]*")* async=""(?: [a-z]+="[^"]*")*><\/script>/gi;
/** What asks for such a script ahead of its time. */
const PRELOAD = /<link rel="preload" as="script"[^>]*>/gi;
/** Longer than any of these tags, in bytes. */
const LONGEST_TAG = 1000;

/**
 * Takes a document piece by piece, as one byte a character (`latin1`), and gives it back with its scripts put off until
 * the page is used, and with what loads them then. A tag that is cut by the end of a piece is held back for the next.
 */
export class LateScripts {
  readonly #nonce: string;
  #held = '';
  #hasWaker = false;

  constructor(nonce: string) {
    this.#nonce = nonce;
  }

  /** What can be sent of all that came so far. */
  take(piece: string): string {
    const text = this.#held + piece;
    const open = text.lastIndexOf('<');
    const cut = open !== -1 && text.length - open < LONGEST_TAG && !text.includes('>', open) ? open : text.length;
    const held = this.#startOfScript(text, cut);
    this.#held = text.slice(held);
    return this.#putOff(text.slice(0, held));
  }

  /** The rest. */
  end(): string {
    const rest = this.#putOff(this.#held);
    this.#held = '';
    return rest;
  }

  /** Where to cut so that no start tag is parted from its end tag. */
  #startOfScript(text: string, cut: number): number {
    const start = text.lastIndexOf('<script src=', cut);
    return start !== -1 && cut - start < LONGEST_TAG && !text.slice(start, cut).includes('</script>') ? start : cut;
  }

  #putOff(text: string): string {
    return text.replace(PRELOAD, '').replace(SCRIPT, (_, src: string) => `${this.#waker()}<script data-late="${src}"></script>`);
  }

  /** Before the first script that is put off; nothing before any other. */
  #waker(): string {
    if (this.#hasWaker) return '';
    this.#hasWaker = true;
    return `<script nonce="${this.#nonce}">${called(openByParts, OPENING, AWAKE_EVENT)}${called(wake, AWAKE_EVENT)}</script>`;
  }
}

const called = <Words extends readonly string[]>(act: (...words: Words) => void, ...words: Words): string => `(${act.toString()})(${words.map((word) => JSON.stringify(word)).join()});`;
