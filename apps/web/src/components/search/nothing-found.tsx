import { listed } from '../../wording/count.ts';
import { countedType, ENTITY_TYPES, inSentence } from '../../wording/entity-type.ts';
import { PortalLink } from '../ui/portal-link.tsx';
import { BrowseLinks } from './browse-links.tsx';
import styles from './nothing-found.module.css';
import { whyNothing } from './search-notes.ts';
import { SearchExamples } from './search-examples.tsx';
import { searchHref, type SearchView, type TypeCount } from './search-view.ts';

/** Nothing matches: why, and every way on that there is. */
export function NothingFound({ view, counts, suggestions }: { readonly view: SearchView; readonly counts: readonly TypeCount[]; readonly suggestions: readonly string[] }) {
  if (view.type !== null && counts.length > 0) return <OtherTypes view={view} counts={counts} />;
  return (
    <div className={styles.nothing}>
      <p>{whyNothing(view.text)}</p>
      <Texts lead="Did you mean" texts={suggestions} />
      <SearchExamples />
      <p>
        Or browse: <BrowseLinks />.
      </p>
    </div>
  );
}

function OtherTypes({ view: { text, type }, counts }: { readonly view: SearchView; readonly counts: readonly TypeCount[] }) {
  return (
    <div className={styles.nothing}>
      <p>
        {type !== null && `No ${inSentence(ENTITY_TYPES[type].one)} matches, but ${listed(counts.map((each) => countedType(each.type, each.count)))} ${counts.length === 1 && counts[0]?.count === 1 ? 'does' : 'do'}. `}
        <PortalLink href={searchHref({ text })}>Show all</PortalLink>
      </p>
    </div>
  );
}

function Texts({ lead, texts }: { readonly lead: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div>
      <h2 className={styles.lead}>{lead}</h2>
      <ul className={styles.texts}>
        {texts.map((text) => (
          <li key={text}>
            <PortalLink href={searchHref({ text })}>
              <bdi>{text}</bdi>
            </PortalLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
