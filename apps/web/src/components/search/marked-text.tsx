import { markedPieces, type Marked } from './marked-pieces.ts';
import styles from './marked-text.module.css';

/** A text with its matching parts marked; each is marked text for those who listen too. */
export function MarkedText({ marked }: { readonly marked: Marked }) {
  return markedPieces(marked).map(({ text, matches }, place) =>
    matches ? (
      <mark key={place} className={styles.match}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
