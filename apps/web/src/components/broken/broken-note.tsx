import { brokenParts, type BrokenPart } from '../../graphql/broken-part.ts';
import { listed } from '../../wording/count.ts';
import styles from './broken-note.module.css';

/** "key events" of `keyEvents`. */
const wordsOf = (field: string): string => field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

/** On top of a page of which something did not arrive: what it was, and that what looks empty may not be. */
export function BrokenNote() {
  const broken = brokenParts();
  if (broken.length === 0) return null;
  const fields = [...new Set(broken.map(({ path }) => wordsOf(path.slice(1).filter((key) => key !== 'nodes' && key !== 'edges' && key !== 'node').join(' of '))))];
  return (
    <p className={styles.note} role="alert">
      <strong>A part of this page did not arrive:</strong> {listed(fields)}. Where this page counts none of it, or leaves it empty, there may be some. Load the page again in a moment.
    </p>
  );
}

/** In a section that broke: what the API said. */
export function BrokenHere({ parts }: { readonly parts: readonly BrokenPart[] }) {
  return (
    <p className={styles.note} role="note">
      <strong>This section did not arrive, or not whole.</strong> The API says: <code>{[...new Set(parts.map(({ message }) => message))].join(' ')}</code>
    </p>
  );
}
