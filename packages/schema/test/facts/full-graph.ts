import { createHash } from 'node:crypto';
import { readRelease } from '@sequela/data';
import { createGraph, MAX_PAGE_SIZE } from '../../src/index.ts';
import { createAsk } from '../ask.ts';
import { builtReleaseFolder } from './env.ts';

/** The full release that was built for this run. */
export const fullRelease = readRelease(builtReleaseFolder());

/** Asks the whole graph over the full release and gives errors back with the data. */
export const ask = createAsk(createGraph(), fullRelease);

/** The data of an answer that must be without errors. */
export function answer<Data>(query: string): Data {
  const { data, errors } = ask(query);
  if (errors.length > 0) throw new Error(errors.map(({ message, path }) => `${path}: ${message}`).join(' '));
  return data as Data;
}

interface Page<Node> {
  readonly list: { readonly nodes: readonly Node[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}

/** Every node of a root list, page after page. */
export function everyNode<Node>(list: string, filter: string, fields: string): readonly Node[] {
  const nodes: Node[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const where: string = after === null ? '' : `, after: ${JSON.stringify(after)}`;
    const page: Page<Node>['list'] = answer<Page<Node>>(
      `{ list: ${list}(filter: { ${filter} }, first: ${MAX_PAGE_SIZE}${where}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
    ).list;
    nodes.push(...page.nodes);
    ({ endCursor: after, hasNextPage: more } = page.pageInfo);
  }
  return nodes;
}

/** Only what the tables of AOP-Wiki brought: the IL-2 set comes on top. */
export const WIKI = 'source: "source:aop-wiki-tables"';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Lines as the expected values have them: their count, and the hash of all in code unit order. */
export const digest = (lines: readonly string[]) => ({ count: lines.length, sha256: sha256([...lines].sort().join('\n')) });

export interface Id {
  readonly id: string;
}
export const idsOf = (nodes: readonly Id[]): readonly string[] => nodes.map(({ id }) => id);
