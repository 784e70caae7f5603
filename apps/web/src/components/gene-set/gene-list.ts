/** The graph takes no more of a list; more than this is no experiment but a genome. */
export const MOST_GENES = 20_000;

/** Names and ids of a pasted list, whatever stands between them; each once, in the order of the list. */
export const readGenes = (text: string): readonly string[] => [...new Set(text.split(/[\s,;|]+/).filter((name) => name !== ''))];

const KEY = 'genes';

/** A list as the fragment of an address, which no browser sends to a server. */
export const fragmentOf = (genes: readonly string[]): string => `#${KEY}=${genes.map((name) => encodeURIComponent(name)).join(',')}`;

/** The list that a fragment holds; empty where it holds none. */
export function genesOfFragment(fragment: string): readonly string[] {
  const [, list] = /^#genes=(.*)$/.exec(fragment) ?? [];
  return list === undefined ? [] : list.split(',').map(decoded).filter((name) => name !== '');
}

/** A name that is no valid escape stays as written, and is then unknown. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
