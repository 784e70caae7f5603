import { counted } from '../../wording/count.ts';
import { asSentence } from '../../wording/entity-type.ts';
import { PortalLink } from '../ui/portal-link.tsx';
import type { Citing } from './citing-node.ts';
import form from '../ui/form.module.css';
import styles from './citing-list.module.css';

/** Fewer than this are seen at a glance, without a filter. */
const MANY = 8;

interface CitingListProps {
  readonly path: string;
  readonly all: readonly Citing[];
  /** Words that what is shown must have; empty for all. */
  readonly text: string;
}

/** What rests on a reference, by kind, with a filter of its own in the address. */
export function CitingList({ path, all, text }: CitingListProps) {
  const words = text.toLowerCase().split(/\s+/);
  const shown = all.filter(({ name, many, detail }) => words.every((word) => `${name} ${many} ${detail ?? ''}`.toLowerCase().includes(word)));
  const kinds = [...new Set(shown.map(({ many }) => many))];
  return (
    <div className={styles.all}>
      {all.length >= MANY && (
        <form action={`${path}#citing`} method="get" role="search" className={styles.filter}>
          <label htmlFor="text">Words in what rests on it</label>
          <input className={form.field} id="text" name="text" type="search" defaultValue={text} maxLength={200} />
          <button type="submit" className={form.button}>Filter</button>
          {text !== '' && <PortalLink href={`${path}#citing`}>All {all.length}</PortalLink>}
        </form>
      )}
      {shown.length === 0 && <p>None has all of these words.</p>}
      <div className={styles.kinds}>
        {kinds.map((kind) => {
          const ofKind = shown.filter(({ many }) => many === kind);
          return (
            <div key={kind}>
              <h3 className={styles.kind}>
                {asSentence(kind)} <span className="visually-hidden">, {counted(ofKind.length, 'record')}</span>
                <span aria-hidden="true" className={styles.count}>
                  {ofKind.length}
                </span>
              </h3>
              <ul>
                {ofKind.map(({ id, name, href, detail }) => (
                  <li key={id} className={styles.citing}>
                    {href === null ? name : <PortalLink href={href}>{name}</PortalLink>}
                    {detail !== null && <span className={styles.detail}>{detail}</span>}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </div>
  );
}
