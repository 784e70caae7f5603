import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { eventPath } from '../../wording/route.ts';
import { LEVEL_WORDS, ROLE_WORDS } from '../../wording/vocabulary.ts';
import { DirectionMark } from '../marks/direction-mark.tsx';
import { RoleShape } from '../marks/role-shape.tsx';
import { StatusMark } from '../marks/status-mark.tsx';
import { readingHref } from '../reading/reading-view.ts';
import { PortalLink } from '../ui/portal-link.tsx';
import type { Chain } from './chain.ts';
import { InPlaceLink } from './in-place-link.tsx';
import styles from './chain-outline.module.css';

export const ChainOutline_keyEvent = graphql(`
  fragment ChainOutline_keyEvent on KeyEvent {
    id
    level
    tissue { label }
  }
`);

interface ChainOutlineProps {
  readonly chain: Chain;
  readonly events: readonly FragmentType<typeof ChainOutline_keyEvent>[];
  /** The event or relationship that is read beside the drawing. */
  readonly at: string | null;
}

/** The chain in words, for reading in order and for those who do not see the drawing; it reads the same things beside it. */
export function ChainOutline({ chain, events, at }: ChainOutlineProps) {
  const known = new Map(readFragment(ChainOutline_keyEvent, events).map((event) => [event.id, event]));
  const numberOf = new Map(chain.events.map(({ id, number }) => [id, number]));
  return (
    <ol className={styles.outline}>
      {chain.events.map(({ id, number, title, role, status, direction }) => {
        const { level = null, tissue = null } = known.get(id) ?? {};
        const next = chain.links.filter(({ from }) => from === id).sort((one, other) => (numberOf.get(one.to) ?? 0) - (numberOf.get(other.to) ?? 0));
        return (
          <li key={id} className={styles.event}>
            <span className={styles.number}>{number}</span>
            <RoleShape role={role} />
            <div>
              <InPlaceLink href={readingHref(id)} className={styles.title} current={id === at}>
                {title}
              </InPlaceLink>
              <p className={styles.facts}>
                <span>{ROLE_WORDS[role]}</span>
                <DirectionMark value={direction} />
                <StatusMark status={status} />
                {level !== null && <span>{LEVEL_WORDS[level]} level</span>}
                {tissue !== null && <span>{tissue.label}</span>}
                {next.length > 0 && (
                  <span className={styles.next}>
                    leads to
                    {next.map((link) => (
                      <InPlaceLink key={link.id} href={readingHref(link.id)} label={`${numberOf.get(link.to)}, the relationship`} current={link.id === at}>
                        {numberOf.get(link.to)}
                      </InPlaceLink>
                    ))}
                  </span>
                )}
                <PortalLink href={eventPath(id)}>its page</PortalLink>
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
