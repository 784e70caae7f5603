import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { eventPath } from '../../wording/route.ts';
import { LEVEL_WORDS, ROLE_WORDS } from '../../wording/vocabulary.ts';
import { DirectionMark } from '../marks/direction-mark.tsx';
import { RoleShape } from '../marks/role-shape.tsx';
import { StatusMark } from '../marks/status-mark.tsx';
import { PortalLink } from '../ui/portal-link.client.tsx';
import type { Chain } from './chain.ts';
import styles from './chain-outline.module.css';

export const ChainOutline_keyEvent = graphql(`
  fragment ChainOutline_keyEvent on KeyEvent {
    id
    level
    tissue { label }
  }
`);

/** The chain in words, for reading in order and for those who do not see the drawing. */
export function ChainOutline({ chain, events }: { readonly chain: Chain; readonly events: readonly FragmentType<typeof ChainOutline_keyEvent>[] }) {
  const known = new Map(readFragment(ChainOutline_keyEvent, events).map((event) => [event.id, event]));
  const numberOf = new Map(chain.events.map(({ id, number }) => [id, number]));
  return (
    <ol className={styles.outline}>
      {chain.events.map(({ id, number, title, role, status, direction }) => {
        const { level = null, tissue = null } = known.get(id) ?? {};
        const next = chain.links.filter(({ from }) => from === id).map(({ to }) => numberOf.get(to) ?? 0);
        return (
          <li key={id} className={styles.event}>
            <span className={styles.number}>{number}</span>
            <RoleShape role={role} />
            <div>
              <PortalLink href={eventPath(id)} className={styles.title}>
                {title}
              </PortalLink>
              <p className={styles.facts}>
                <span>{ROLE_WORDS[role]}</span>
                <DirectionMark value={direction} status={null} />
                <StatusMark status={status} />
                {level !== null && <span>{LEVEL_WORDS[level]} level</span>}
                {tissue !== null && <span>{tissue.label}</span>}
                {next.length > 0 && <span>leads to {next.sort((one, other) => one - other).join(', ')}</span>}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
