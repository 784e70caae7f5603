import styles from './long-text.module.css';

/**
 * A long text of a source. `html` is sanitised when the release is built (elements and attributes of a short list,
 * links that carry rel, nothing that loads); where a source has plain text only, its paragraphs are made here.
 */
export function LongText({ text, html }: { readonly text: string; readonly html: string | null }) {
  if (html === null) {
    return (
      <div className={styles.text}>
        {text.split(/\n{2,}/).map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
      </div>
    );
  }
  return <div className={styles.text} dangerouslySetInnerHTML={{ __html: withScrollingTables(html) }} />;
}

/** A wide table gets a frame that scrolls by finger or arrow keys; the page stays as wide as its window. */
const withScrollingTables = (html: string): string =>
  html.replaceAll('<table>', '<div role="region" aria-label="Table, scrolls sideways" tabindex="0"><table>').replaceAll('</table>', '</table></div>');
