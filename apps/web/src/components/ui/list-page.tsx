import type { ReactNode } from 'react';
import { PortalLink } from './portal-link.client.tsx';
import styles from './list-page.module.css';
import type { SearchParams } from './search-params.ts';

/** What a list shows: the words that titles must hold, and where its page begins. Kept in the address. */
export interface ListView {
  readonly text: string;
  readonly after: string | null;
}

/** Reads the view from an address; whatever it does not know is left at its default. */
export const readListView = ({ text, after }: SearchParams): ListView => ({
  text: typeof text === 'string' ? text.trim().slice(0, MAX_TEXT) : '',
  after: typeof after === 'string' && after !== '' ? after : null,
});

const MAX_TEXT = 200;

const listHref = (path: string, { text, after }: ListView): string => {
  const params = new URLSearchParams({ ...(text !== '' && { text }), ...(after !== null && { after }) }).toString();
  return params === '' ? path : `${path}?${params}`;
};

interface ListPageProps {
  readonly path: string;
  readonly title: string;
  /** "AOPs": what the field filters. */
  readonly noun: string;
  readonly lead: ReactNode;
  readonly view: ListView;
  readonly page: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly isEmpty: boolean;
  readonly children: ReactNode;
  readonly foot: ReactNode;
}

/** A long list: a filter that is a form, rows, and links to further pages. Works without script. */
export function ListPage({ path, title, noun, lead, view, page, isEmpty, children, foot }: ListPageProps) {
  return (
    <div className={styles.page}>
      <h1>{title}</h1>
      <p>{lead}</p>
      <form action={path} method="get" role="search" className={styles.filter}>
        <label htmlFor="text">Words in the title</label>
        <input id="text" name="text" type="search" defaultValue={view.text} maxLength={MAX_TEXT} />
        <button type="submit">Filter</button>
        {view.text !== '' && <PortalLink href={path}>All {noun}</PortalLink>}
      </form>
      {isEmpty ? <p>None has all of these words. Fewer or shorter words find more.</p> : <ul className={styles.list}>{children}</ul>}
      <nav aria-label="Pages of the list" className={styles.pages}>
        {view.after !== null && <PortalLink href={listHref(path, { ...view, after: null })}>First page</PortalLink>}
        {page.hasNextPage && page.endCursor !== null && <PortalLink href={listHref(path, { ...view, after: page.endCursor })}>Next page</PortalLink>}
      </nav>
      {foot}
    </div>
  );
}
