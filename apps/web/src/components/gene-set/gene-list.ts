/** The graph takes no more of a list; more than this is no experiment but a genome. */
export const MOST_GENES = 20_000;

/** A gene of an experiment, as a person wrote it. */
export interface ListedGene {
  /** Symbol, alias or id. */
  readonly name: string;
  /** log2 of its fold change; null where none is given. */
  readonly change: number | null;
}

const NUMBER = /^[+\u2212-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
/** More than this is no fold change but an id that is a number, as those of NCBI Gene are. */
const LARGEST_CHANGE = 60;

/**
 * Genes of a pasted list, whatever stands between them; each once, in the order of the list. A number behind a name,
 * in the same line, is its log2 fold change.
 */
export function readGenes(text: string): readonly ListedGene[] {
  const genes = new Map<string, ListedGene>();
  for (const line of text.split(/[\r\n]+/)) {
    let last: string | null = null;
    for (const word of line.split(/[\s,;|]+/).filter((each) => each !== '')) {
      const change = changeOf(word);
      if (last !== null && change !== null) genes.set(last, { name: last, change });
      else if (!genes.has(word)) genes.set(word, { name: word, change: null });
      last = last !== null && change !== null ? null : word;
    }
  }
  return [...genes.values()];
}

function changeOf(word: string): number | null {
  if (!NUMBER.test(word)) return null;
  const change = Number(word.replace('\u2212', '-'));
  return Math.abs(change) <= LARGEST_CHANGE ? change : null;
}

/** A list as a person may read and change it: one gene per line. */
export const listText = (genes: readonly ListedGene[]): string => genes.map(({ name, change }) => (change === null ? name : `${name} ${change}`)).join('\n');

/** What a person asks of the page. */
export interface GeneLists {
  readonly genes: readonly ListedGene[];
  /** What was measured; empty where it is not said. */
  readonly measured: readonly ListedGene[];
}

/** Lists as the fragment of an address, which no browser sends to a server. */
export function fragmentOf({ genes, measured }: GeneLists): string {
  return `#${GENES}=${genes.map(written).join(',')}${measured.length === 0 ? '' : `&${MEASURED}=${measured.map(({ name }) => written({ name, change: null })).join(',')}`}`;
}

const GENES = 'genes';
const MEASURED = 'measured';

/** "~" parts name and change; in a name it is escaped, which `encodeURIComponent` does not do. */
const written = ({ name, change }: ListedGene): string => `${encodeURIComponent(name).replaceAll('~', '%7E')}${change === null ? '' : `~${change}`}`;

/** What a fragment holds, by name, not decoded; null where it does not begin with genes, as that of a section of the page. */
export function partsOfFragment(fragment: string): ReadonlyMap<string, string> | null {
  if (!fragment.startsWith(`#${GENES}=`)) return null;
  return new Map(fragment.slice(1).split('&').map((part): [string, string] => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
}

/** The lists that a fragment holds; empty where it holds none. */
export function listsOfFragment(fragment: string): GeneLists {
  const parts = partsOfFragment(fragment);
  return { genes: listOf(parts?.get(GENES) ?? ''), measured: listOf(parts?.get(MEASURED) ?? '') };
}

const listOf = (list: string): readonly ListedGene[] =>
  list.split(',').flatMap((each) => {
    const [name = '', change = ''] = each.split('~');
    return name === '' ? [] : { name: decoded(name), change: changeOf(change) };
  });

/** A name that is no valid escape stays as written, and is then unknown. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
