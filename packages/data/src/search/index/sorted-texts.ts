/** Sorted ASCII texts in one piece of memory. */
export interface SortedTexts {
  readonly count: number;
  at(place: number): string;
  /** Bytes of all texts; a text is from the end of the one before to its own. */
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
  lengthOf(place: number): number;
  /** The first place whose text is not before that one. */
  placeOf(text: string): number;
  /** The places whose texts start so: from the first to before the second. */
  startingWith(prefix: string): readonly [from: number, to: number];
  /** The places of a text itself. */
  equalTo(text: string): readonly [from: number, to: number];
}

export function packTexts(texts: readonly string[]): { readonly bytes: Uint8Array; readonly ends: Uint32Array } {
  const ends = new Uint32Array(texts.length);
  let length = 0;
  for (let place = 0; place < texts.length; place += 1) ends[place] = length += texts[place]?.length ?? 0;
  // In one go: to write each by itself costs more than the texts do.
  return { bytes: Buffer.from(texts.join(''), 'latin1'), ends };
}

export function readTexts(bytes: Uint8Array, ends: Uint32Array): SortedTexts {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const startOf = (place: number): number => (place === 0 ? 0 : (ends[place - 1] ?? 0));

  /** Below 0 where the text at a place comes before, above 0 where it comes after; 0 where it equals, or starts so if only a prefix is asked. */
  const compare = (place: number, text: string, prefixOnly: boolean): number => {
    const start = startOf(place);
    const length = (ends[place] ?? 0) - start;
    const shared = Math.min(length, text.length);
    for (let at = 0; at < shared; at += 1) {
      const difference = (buffer[start + at] ?? 0) - text.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return prefixOnly && length >= text.length ? 0 : length - text.length;
  };

  const firstNotBefore = (text: string, prefixOnly: boolean, orEqual: boolean): number => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const difference = compare(middle, text, prefixOnly);
      if (difference < 0 || (orEqual && difference === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    count: ends.length,
    bytes: buffer,
    ends,
    at: (place) => buffer.toString('latin1', startOf(place), ends[place] ?? 0),
    lengthOf: (place) => (ends[place] ?? 0) - startOf(place),
    placeOf: (text) => firstNotBefore(text, false, false),
    startingWith: (prefix) => [firstNotBefore(prefix, true, false), firstNotBefore(prefix, true, true)],
    equalTo: (text) => [firstNotBefore(text, false, false), firstNotBefore(text, false, true)],
  };
}
