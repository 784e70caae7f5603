import type { EntityType, SearchPageQuery } from '../../graphql/generated/graphql.ts';
import { numeral } from '../../wording/count.ts';
import { countedType, ENTITY_TYPES, inSentence } from '../../wording/entity-type.ts';
import { PortalLink } from '../ui/portal-link.tsx';
import { FoundItem } from './found-item.tsx';
import { searchHref, type SearchView } from './search-view.ts';
import styles from './search-results.module.css';

type Found = SearchPageQuery['search'];
type Edge = Found['edges'][number];

/** How many of a type stand among all results; its own list has the others. */
const SHOWN_OF_TYPE = 5;

/** All types: what is clearly meant as a card, then the best of each type, the type of the best match first. */
export function ResultsByType({ view, found }: { readonly view: SearchView; readonly found: Found }) {
  const top = found.edges.find(({ id }) => id === found.topHit?.id);
  const groups = byType(found.edges.filter((edge) => edge !== top));
  const shown = new Set<EntityType>([...groups.map(([type]) => type), ...(top === undefined ? [] : [top.type])]);
  const further = found.countsByType.filter(({ type }) => !shown.has(type));
  return (
    <div className={styles.results}>
      {top !== undefined && (
        <ul aria-label="Best match">
          <FoundItem edge={top} heading="h2" isTopHit />
        </ul>
      )}
      {groups.map(([type, edges]) => (
        <TypeGroup key={type} view={view} type={type} edges={edges} count={found.countsByType.find((each) => each.type === type)?.count ?? edges.length} isBesideTop={top?.type === type} />
      ))}
      {further.length > 0 && (
        <p>
          Further down:{' '}
          {further.map(({ type, count }, place) => (
            <span key={type}>
              {place > 0 && ', '}
              <PortalLink href={searchHref({ text: view.text, type })}>{countedType(type, count)}</PortalLink>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** Edges of each type, in the order in which the types and they were found. */
function byType(edges: readonly Edge[]): readonly (readonly [EntityType, readonly Edge[]])[] {
  const types = [...new Set(edges.map(({ type }) => type))];
  return types.map((type) => [type, edges.filter((edge) => edge.type === type)]);
}

interface TypeGroupProps {
  readonly view: SearchView;
  readonly type: EntityType;
  readonly edges: readonly Edge[];
  readonly count: number;
  readonly isBesideTop: boolean;
}

function TypeGroup({ view, type, edges, count, isBesideTop }: TypeGroupProps) {
  const { many } = ENTITY_TYPES[type];
  return (
    <section aria-labelledby={`found-${type}`} className={styles.group}>
      <h2 id={`found-${type}`} className={styles.head}>
        {isBesideTop ? `Other ${inSentence(many)}` : many}
      </h2>
      <Items edges={edges.slice(0, SHOWN_OF_TYPE)} heading="h3" />
      {edges.length > SHOWN_OF_TYPE && (
        <p className={styles.all}>
          <PortalLink href={searchHref({ text: view.text, type })}>All {numeral(count)} of these</PortalLink>
        </p>
      )}
    </section>
  );
}

/** One type: best first, page by page. */
export function ResultsOfType({ view, found }: { readonly view: SearchView; readonly found: Found }) {
  const { hasNextPage, endCursor } = found.pageInfo;
  return (
    <div className={styles.results}>
      <Items edges={found.edges} heading="h2" />
      {(view.after !== null || hasNextPage) && (
        <nav aria-label="Pages of results" className={styles.pages}>
          {view.after !== null && <PortalLink href={searchHref({ ...view, after: null })}>First page</PortalLink>}
          {hasNextPage && endCursor !== null && <PortalLink href={searchHref({ ...view, after: endCursor })}>Next page</PortalLink>}
        </nav>
      )}
    </div>
  );
}

function Items({ edges, heading }: { readonly edges: readonly Edge[]; readonly heading: 'h2' | 'h3' }) {
  return (
    <ul>
      {edges.map((edge) => (
        <FoundItem key={edge.id} edge={edge} heading={heading} />
      ))}
    </ul>
  );
}
