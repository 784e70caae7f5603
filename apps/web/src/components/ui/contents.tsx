import styles from './contents.module.css';

export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
}

/** What a long page holds, as links to its sections. */
export function Contents({ entries }: { readonly entries: readonly ContentsEntry[] }) {
  return (
    <nav aria-label="On this page" className={styles.contents}>
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
