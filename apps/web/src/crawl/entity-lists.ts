/** Lists of the graph that hold what has pages, by the first part of their paths. */
export const LISTS: Readonly<Record<string, string>> = {
  outcomes: 'adverseOutcomes',
  aops: 'aops',
  events: 'keyEvents',
  relationships: 'keyEventRelationships',
  stressors: 'stressors',
  cells: 'cellTypes',
  'test-systems': 'testSystems',
  'clinical-parameters': 'clinicalParameters',
  manifestations: 'manifestations',
  references: 'references',
  sources: 'sources',
  chemicals: 'chemicals',
  treatments: 'treatments',
  genes: 'genes',
  'cytokine-families': 'cytokineFamilies',
  receptors: 'receptorComplexes',
  pathways: 'pathways',
};

const PAGE = 500;

/** What a release has pages for. */
export interface Census {
  readonly release: { readonly id: string; readonly date: string };
  /** How many there are, by the first part of their paths. */
  readonly counts: Readonly<Record<string, number>>;
}

/** How many pages the release has of each kind. `@throws` where the API does not answer. */
export async function census(apiUrl: string): Promise<Census> {
  const lists = Object.entries(LISTS).map(([segment, list]) => `${list}(first: 1) { totalCount } # ${segment}`);
  const data = await askLists(apiUrl, `query Census { release { id date } ${lists.map((line) => `${line}\n`).join('')} }`, {});
  const counts = Object.fromEntries(Object.entries(LISTS).map(([segment, list]) => [segment, (data[list] as { readonly totalCount: number }).totalCount]));
  return { release: data['release'] as Census['release'], counts };
}

/** Ids of one release never change, so they are kept until another answers. */
let kept: { readonly release: string; readonly ids: Map<string, Promise<readonly string[]>> } = { release: '', ids: new Map() };

/** Every id that has a page of a kind, in the order of the release. */
export function idsOf(apiUrl: string, segment: string, release: string): Promise<readonly string[]> {
  if (kept.release !== release) kept = { release, ids: new Map() };
  const { ids } = kept;
  const known = ids.get(segment);
  if (known !== undefined) return known;
  const asked = walk(apiUrl, LISTS[segment] ?? '');
  ids.set(segment, asked);
  // What failed is asked for again by the next.
  asked.catch(() => ids.delete(segment));
  return asked;
}

async function walk(apiUrl: string, list: string): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const data = await askLists(apiUrl, `query Ids($after: String) { ${list}(first: ${PAGE}, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`, { after });
    const page = data[list] as { readonly nodes: readonly { readonly id: string }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
    ids.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

async function askLists(apiUrl: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(apiUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }), cache: 'no-store' });
  const { data, errors } = (await response.json()) as { readonly data?: Readonly<Record<string, unknown>>; readonly errors?: readonly { readonly message: string }[] };
  if (data == null) throw new Error(`The API gave no list of pages: ${errors?.[0]?.message ?? `status ${response.status}`}`);
  return data;
}
