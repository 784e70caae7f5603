import styles from './choice-links.module.css';

/** A switch that lives in the address; says its state in a word, not by colour alone. */
export function SwitchLink({ label, href, on }: { readonly label: string; readonly href: string; readonly on: boolean }) {
  return (
    <a href={href} className={styles.switch} aria-current={on ? 'true' : undefined}>
      <span aria-hidden="true" className={styles.box}>
        {on ? '✓' : ''}
      </span>
      {label}
      <span className="visually-hidden">{on ? ', on' : ', off'}</span>
    </a>
  );
}
