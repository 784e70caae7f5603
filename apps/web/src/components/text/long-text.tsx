import styles from './long-text.module.css';

/**
 * A long text of a source. Its HTML is sanitised when the release is built: elements and attributes of a short
 * list, links that carry rel, nothing that loads; images are links.
 */
export function LongText({ html }: { readonly html: string }) {
  return <div className={styles.text} dangerouslySetInnerHTML={{ __html: withScrollingTables(html) }} />;
}

/** A wide table gets a frame that scrolls by finger or arrow keys; the page stays as wide as its window. */
const withScrollingTables = (html: string): string =>
  html.replaceAll('<table>', '<div role="group" aria-label="Table, scrolls sideways" tabindex="0"><table>').replaceAll('</table>', '</table></div>');
