import { placesInOrder } from './places-in-order.ts';

const FIRST_ROOM = 1 << 16;

/** A list of numbers that grows without boxing them. */
class Numbers {
  #room = new Uint32Array(FIRST_ROOM);
  length = 0;

  push(value: number): void {
    if (this.length === this.#room.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#room);
      this.#room = larger;
    }
    this.#room[this.length] = value;
    this.length += 1;
  }

  values(): Uint32Array {
    return this.#room.subarray(0, this.length);
  }
}

/** The words of names, each with the names that have it. */
export class WordPostings {
  readonly #numbers = new Map<string, number>();
  readonly #words = new Numbers();
  readonly #names = new Numbers();

  add(word: string, name: number): void {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(word, number);
    }
    this.#words.push(number);
    this.#names.push(name);
  }

  /** Words in order, and for each the names that have it, by the places the names came to, ascending and once each. */
  finish(placeOfName: Uint32Array): { readonly words: readonly string[]; readonly postingEnds: Uint32Array; readonly postings: Uint32Array } {
    const unsorted = [...this.#numbers.keys()];
    const order = placesInOrder(unsorted);
    const words = Array.from(order, (number) => unsorted[number] ?? '');
    const placeOfWord = new Uint32Array(words.length);
    for (const [place, number] of order.entries()) placeOfWord[number] = place;

    const [pairWords, pairNames] = [this.#words.values(), this.#names.values()];
    const starts = new Uint32Array(words.length + 1);
    for (const word of pairWords) starts[(placeOfWord[word] ?? 0) + 1] = (starts[(placeOfWord[word] ?? 0) + 1] ?? 0) + 1;
    for (let place = 0; place < words.length; place += 1) starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);

    const grouped = new Uint32Array(pairWords.length);
    const next = starts.slice();
    for (let pair = 0; pair < pairWords.length; pair += 1) {
      const place = placeOfWord[pairWords[pair] ?? 0] ?? 0;
      const at = next[place] ?? 0;
      grouped[at] = placeOfName[pairNames[pair] ?? 0] ?? 0;
      next[place] = at + 1;
    }
    return { words, ...withoutRepeats(grouped, starts) };
  }
}

function withoutRepeats(grouped: Uint32Array, starts: Uint32Array): { readonly postingEnds: Uint32Array; readonly postings: Uint32Array } {
  const postingEnds = new Uint32Array(starts.length - 1);
  let length = 0;
  for (let word = 0; word < postingEnds.length; word += 1) {
    const group = grouped.subarray(starts[word], starts[word + 1]);
    if (group.length > 1) group.sort();
    let last = -1;
    for (const name of group) {
      if (name !== last) grouped[length++] = name;
      last = name;
    }
    postingEnds[word] = length;
  }
  return { postingEnds, postings: grouped.slice(0, length) };
}
