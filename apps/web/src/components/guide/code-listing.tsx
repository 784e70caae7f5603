import styles from './code-listing.module.css';

interface CodeListingProps {
  /** What it is, for those who listen. */
  readonly label: string;
  readonly code: string;
}

/** A program, command or answer, as it is typed or printed; scrolls in its own frame. */
export function CodeListing({ label, code }: CodeListingProps) {
  return (
    <pre className={styles.listing} tabIndex={0} aria-label={label} role="region">
      <code>{code.trimEnd()}</code>
    </pre>
  );
}
