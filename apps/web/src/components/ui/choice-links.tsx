import styles from './choice-links.module.css';

export interface Choice {
  readonly label: string;
  readonly href: string;
  readonly chosen: boolean;
}

/** A choice that lives in the address: links, so that it works without script. */
export function ChoiceLinks({ label, choices }: { readonly label: string; readonly choices: readonly Choice[] }) {
  return (
    <nav aria-label={label} className={styles.choices}>
      {choices.map(({ label: word, href, chosen }) => (
        <a key={word} href={href} aria-current={chosen ? 'true' : undefined} className={styles.choice}>
          {word}
        </a>
      ))}
    </nav>
  );
}
