import type { EntityType, TypeaheadQuery } from '../../graphql/generated/graphql.ts';
import { numeral } from '../../wording/count.ts';
import { ENTITY_TYPES, entityPath } from '../../wording/entity-type.ts';
import { readable } from './marked-pieces.ts';
import { MarkedText } from './marked-text.tsx';
import { searchHref } from './search-view.ts';
import styles from './typeahead.module.css';
import type { Suggestions } from './use-suggestions.ts';
import { whyMatched } from './why-matched.ts';

type Edge = TypeaheadQuery['search']['edges'][number];

/** What may be meant, by type, the type of the best match first; then the way to everything found. */
export function SuggestionList({ suggestions: { text, found }, idPrefix }: { readonly suggestions: Suggestions; readonly idPrefix: string }) {
  const types = [...new Set(found.edges.map(({ type }) => type))];
  return (
    <>
      {types.map((type) => (
        <div key={type} role="group" aria-labelledby={`${idPrefix}-${type}`} className={styles.group}>
          <p id={`${idPrefix}-${type}`} className={styles.type}>
            {ENTITY_TYPES[type].many} <span className={styles.count}>{numeral(countOf(found, type))}</span>
          </p>
          {found.edges
            .filter((edge) => edge.type === type)
            .map((edge) => (
              <Suggestion key={edge.id} edge={edge} id={`${idPrefix}-${type}-${edge.id}`} />
            ))}
        </div>
      ))}
      <a role="option" id={`${idPrefix}-all`} tabIndex={-1} data-portal="" href={searchHref({ text })} className={`${styles.option} ${styles.all}`}>
        All {numeral(found.totalCount)} results for <bdi>“{text}”</bdi>
      </a>
    </>
  );
}

const countOf = ({ countsByType }: TypeaheadQuery['search'], type: EntityType): number => countsByType.find((each) => each.type === type)?.count ?? 0;

function Suggestion({ edge: { id: entity, type, kind, title, match, node }, id }: { readonly edge: Edge; readonly id: string }) {
  const name = node?.__typename === 'Gene' && match?.text !== node.name ? node.name : null;
  return (
    <a role="option" id={id} tabIndex={-1} data-portal="" href={entityPath(type, entity) ?? searchHref({ text: entity })} className={styles.option}>
      <span className={styles.title}>
        <MarkedText marked={readable(type, title)} />
        {name !== null && <span className={styles.name}> {name}</span>}
      </span>
      <code className={styles.id}>{entity}</code>
      {(match !== null || kind === 'FUZZY') && (
        <span className={styles.why}>
          {whyMatched({ kind, type, field: (match ?? title).field })}
          {match !== null && (
            <>
              : <MarkedText marked={readable(type, match)} />
            </>
          )}
        </span>
      )}
    </a>
  );
}
