import type { ReactNode } from 'react';
import { brokenParts, isBroken, lostPlaces, type BrokenPart } from '../../graphql/broken-part.ts';
import { listed } from '../../wording/count.ts';
import { OriginNotes } from '../aop/origin-notes.tsx';
import styles from './broken-note.module.css';

/** "key events" of `keyEvents`. */
const wordsOf = (field: string): string => field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

/** What did not arrive, in words: "references", "key events of related". */
const partsInWords = (parts: readonly BrokenPart[]): string =>
  listed([...new Set(parts.map(({ path }) => wordsOf(path.slice(1).filter((key) => key !== 'nodes' && key !== 'edges' && key !== 'node').join(' of '))))]);

/**
 * On top of a page of which something did not arrive: what it was, and that what looks empty may not be. Where AOPs
 * did not arrive, the origin of what is shown is told from its id.
 */
export function BrokenNote({ id = null }: { readonly id?: string | null }) {
  const broken = brokenParts();
  return (
    <>
      {lostPlaces().length > 0 && (
        <p className={styles.note} role="alert">
          <strong>The address names a place in a list that is not there,</strong> perhaps of another release. The list is shown from its start.
        </p>
      )}
      {broken.length > 0 && (
      <p className={styles.note} role="alert">
        <strong>A part of this page did not arrive:</strong> {partsInWords(broken)}. Where this page leaves it empty, there may be some. Load the page again in a moment.
      </p>
      )}
      {isBroken('aops') && <OriginNotes notes={[originOf(id)]} />}
    </>
  );
}

/** What is known of the origin without the AOPs: ids of the reconstruction begin alike. */
const originOf = (id: string | null): string =>
  id !== null && /^iraop[.:]/.test(id)
    ? 'Reconstruction from literature abstracts, not a published pathway: its id begins with iraop. The rest of the note on its origin could not be read'
    : 'Which AOPs this stands in could not be read, so whether it rests on a reconstructed pathway is not known here. Ids that begin with iraop are of one';

/** In a section that broke: what the API said. */
export function BrokenHere({ parts, what = 'This section' }: { readonly parts: readonly Pick<BrokenPart, 'message'>[]; readonly what?: string }) {
  return (
    <p className={styles.note} role="note">
      <strong>{what} did not arrive, or not whole.</strong> The API says: <code>{[...new Set(parts.map(({ message }) => message))].join(' ')}</code>
    </p>
  );
}

interface UnlessBrokenProps {
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** The sentence that counts what a page holds; where a part did not arrive, that it cannot be said. */
export function UnlessBroken({ children, className }: UnlessBrokenProps) {
  const broken = brokenParts();
  return broken.length === 0 ? children : <p className={className}>How much stands here cannot be said: {partsInWords(broken)} could not be read.</p>;
}
