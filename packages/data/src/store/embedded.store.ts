import { lazily, lazyProperties } from '../records/lazily.ts';
import type { NodeRecords, NodeType, Release } from '../records/release.record.ts';
import type { ReleaseChanges } from '../changes/release-changes.ts';
import { causalPaths } from '../network/causal-paths.ts';
import { createPathwayNetwork } from '../network/pathway-network.ts';
import { createEmbeddedSearch } from '../search/embedded.search.ts';
import { buildSearchIndex } from '../search/index/build-search-index.ts';
import type { SearchFile } from '../search/index/index-file.ts';
import { NO_ROWS } from './embedded/adjacency.ts';
import type { Adjacency, LinkTables } from './embedded/adjacency.ts';
import { aopLinks } from './embedded/aop-links.ts';
import { evidenceLinks } from './embedded/evidence-links.ts';
import { geneLinks } from './embedded/gene-links.ts';
import { immuneLinks } from './embedded/immune-links.ts';
import { createNodeTables } from './embedded/node-tables.ts';
import { stressorLinks } from './embedded/stressor-links.ts';
import { taxonLinks } from './embedded/taxon-links.ts';
import { createIdentifier } from './identify/identify.ts';
import type { InstantStore } from './instant-store.ts';
import { createLists } from './list/list-nodes.ts';
import type { LinkName, StoreLinks } from './store.links.ts';

/**
 * A release in the memory of the process. What can be followed from a record is laid out when it is first
 * asked for, so that every answer afterwards is a read of maps. The release is held, not copied: it
 * must not change. A search index that was built with the release is given with it (`readSearchIndex`);
 * without one it is made at the first search, which takes a second or two for a full release. What changed until this
 * release is read when first asked for.
 */
export function createEmbeddedStore(release: Release, searchIndex: SearchFile | null = null, readChanges: () => readonly ReleaseChanges[] = () => []): InstantStore {
  const { content, manifest } = release;
  const nodes = createNodeTables(content);
  const links = lazyProperties<LinkTables>({
    ...aopLinks(content),
    ...stressorLinks(content),
    ...taxonLinks(content),
    ...geneLinks(content, nodes),
    ...immuneLinks(content),
    ...evidenceLinks(release, nodes),
  });

  const network = lazily(() => createPathwayNetwork(content.aopRelationships));

  // A link name and the rows behind it belong together; the type of the tables says so, an index by a type parameter forgets it.
  const linksOf = <L extends LinkName>(link: L, id: string): readonly StoreLinks[L][] =>
    (links[link] as Adjacency<StoreLinks[L]>).get(id) ?? NO_ROWS;
  const one = <T extends NodeType>(type: T, id: string): NodeRecords[T] | null =>
    (nodes[type] as ReadonlyMap<string, NodeRecords[T]>).get(id) ?? null;

  const identify = createIdentifier(nodes, links);
  const search = lazily(() => createEmbeddedSearch(searchIndex ?? buildSearchIndex(release), { manifest, one, identify }));

  return {
    manifest,
    answersAtOnce: true,
    one,
    linksOf,
    records: (type, ids) => ids.map((id) => one(type, id)),
    links: (link, ids) => ids.map((id) => linksOf(link, id)),
    list: createLists(nodes, links),
    identify,
    paths: (request) => causalPaths(request, network()),
    search: (request) => search()(request),
    changes: lazily(readChanges),
  };
}
