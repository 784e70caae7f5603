import styles from './origin-note.module.css';

/** Notes on the origin of reconstructed pathways, each once. */
export const OriginNotes = ({ notes }: { readonly notes: readonly (string | null)[] }) =>
  [...new Set(notes)]
    .filter((note) => note !== null)
    .map((note) => (
      <p key={note} className={styles.note} role="note">
        {note}.
      </p>
    ));
