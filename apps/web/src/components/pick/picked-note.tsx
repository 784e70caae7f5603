import { PortalLink } from '../ui/portal-link.tsx';
import type { Picked } from './pick-entity.ts';
import styles from './picked-note.module.css';

interface PickedNoteProps {
  readonly picked: Picked;
  /** "key event": what was looked for. */
  readonly noun: string;
  /** The address with this text in place of what was written. */
  readonly hrefOf: (text: string) => string;
}

/** Says what a text was taken for, and what else it may mean; nothing where an id left no doubt. */
export function PickedNote({ picked, noun, hrefOf }: PickedNoteProps) {
  if (picked.kind === 'failed') return <p role="alert">“{picked.text}” could not be looked up: {picked.message}</p>;
  if (picked.kind === 'unknown') {
    return (
      <div className={styles.note} role="alert">
        <p>
          No {noun} is called <bdi>“{picked.text}”</bdi>. An id, such as those in grey on every page, always works.
        </p>
        {picked.suggestions.length > 0 && <Choices label="Meant, perhaps:" choices={picked.suggestions.map((text) => ({ text, title: text }))} hrefOf={hrefOf} />}
      </div>
    );
  }
  if (picked.others.length === 0) return null;
  return (
    <div className={styles.note}>
      <p>
        <bdi>“{picked.text}”</bdi> was taken for <strong>{picked.chosen.title}</strong> <code>{picked.chosen.id}</code>.
      </p>
      <Choices label="It may also mean:" choices={picked.others.map(({ id, title }) => ({ text: id, title }))} hrefOf={hrefOf} />
    </div>
  );
}

function Choices({ label, choices, hrefOf }: { readonly label: string; readonly choices: readonly { readonly text: string; readonly title: string }[]; readonly hrefOf: PickedNoteProps['hrefOf'] }) {
  return (
    <div className={styles.choices}>
      <span>{label}</span>
      <ul>
        {choices.map(({ text, title }) => (
          <li key={text}>
            <PortalLink href={hrefOf(text)}>{title}</PortalLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
