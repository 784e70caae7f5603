import type { ReactNode } from 'react';
import { BrokenNote } from '../broken/broken-note.tsx';
import { ListTools } from '../tools/list-tools.tsx';
import form from './form.module.css';
import { PortalLink } from './portal-link.tsx';
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

/** The address of a list in a view; `kept` is what else of the address stays. */
export const listHref = (path: string, { text, after }: ListView, kept: Readonly<Record<string, string>> = {}): string => {
  const params = new URLSearchParams({ ...kept, ...(text !== '' && { text }), ...(after !== null && { after }) }).toString();
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
  /** What to know of all rows. */
  readonly note?: ReactNode;
  readonly foot: ReactNode;
  /** What the field looks in: "Words in the title". */
  readonly textLabel?: string;
  /** Further filters, as links. */
  readonly choices?: ReactNode;
  /** What these filters are set to; kept by the field and the pages of the list. */
  readonly kept?: Readonly<Record<string, string>>;
}

/** A long list: a filter that is a form, rows, and links to further pages. Works without script. */
export function ListPage({ path, title, noun, lead, view, page, isEmpty, children, note = null, foot, textLabel = 'Words in the title', choices = null, kept = {} }: ListPageProps) {
  return (
    <div className={styles.page}>
      <BrokenNote />
      <h1>{title}</h1>
      <p>{lead}</p>
      {note}
      <ListTools path={path} />
      {choices}
      <form action={path} method="get" role="search" className={styles.filter}>
        <label htmlFor="text">{textLabel}</label>
        <input className={form.field} id="text" name="text" type="search" defaultValue={view.text} maxLength={MAX_TEXT} />
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className={form.button}>Filter</button>
        {view.text !== '' && <PortalLink href={listHref(path, { text: '', after: null }, kept)}>All {noun}</PortalLink>}
      </form>
      {isEmpty ? <p>{view.text === '' ? 'This release has none.' : 'None has all of these words. Fewer or shorter words find more.'}</p> : <ul className={styles.list}>{children}</ul>}
      <nav aria-label="Pages of the list" className={styles.pages}>
        {view.after !== null && <PortalLink href={listHref(path, { ...view, after: null }, kept)}>First page</PortalLink>}
        {page.hasNextPage && page.endCursor !== null && <PortalLink href={listHref(path, { ...view, after: page.endCursor }, kept)}>Next page</PortalLink>}
      </nav>
      {foot}
    </div>
  );
}
