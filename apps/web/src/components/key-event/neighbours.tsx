import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { counted } from '../../wording/count.ts';
import { eventPath, relationshipPath } from '../../wording/route.ts';
import { ChainDrawing } from '../chain/chain-drawing.tsx';
import type { Chain, ChainEvent, ChainLink } from '../chain/chain.ts';
import { neighbourChain } from '../chain/neighbour-chain.ts';
import { RoleShape } from '../marks/role-shape.tsx';
import { StatusMark } from '../marks/status-mark.tsx';
import { pathsHref } from '../path/paths-view.ts';
import { PortalLink } from '../ui/portal-link.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import styles from './neighbours.module.css';

export const Neighbours_keyEvent = graphql(`
  fragment Neighbours_keyEvent on KeyEvent {
    id
    title
    relationships(first: 500) { nodes { ...NeighbourChain_keyEventRelationship } }
  }
`);

/** More than this on one side and a list is easier to read than a picture. */
const MOST_DRAWN = 7;

/** What lies one step before and after an event: a small picture where it fits, and two lists. */
export function Neighbours({ event: masked }: { readonly event: FragmentType<typeof Neighbours_keyEvent> }) {
  const { id, title, relationships } = readFragment(Neighbours_keyEvent, masked);
  const chain = neighbourChain(relationships.nodes, id);
  const drawn = [0, 2].every((rank) => chain.events.filter((event) => event.rank === rank).length <= MOST_DRAWN);
  return (
    <div className={styles.neighbours}>
      {drawn && (
        <ScrollRegion label={`What lies before and after ${title}, scrolls sideways`}>
          <ChainDrawing chain={chain} label={`What lies before and after ${title}`} hrefOf={(each) => (each.id === id ? '#neighbours' : eventPath(each.id))} steps={false} />
        </ScrollRegion>
      )}
      <div className={styles.sides}>
        <Side title={(count) => counted(count, 'event before it', 'events before it')} chain={chain} links={chain.links.filter(({ to }) => to === id)} end="from" numbered={drawn} />
        <Side title={(count) => counted(count, 'event after it', 'events after it')} chain={chain} links={chain.links.filter(({ from }) => from === id)} end="to" numbered={drawn} />
      </div>
      <p className={styles.paths}>
        Further than one step: <PortalLink href={pathsHref({ from: id })}>paths from here</PortalLink>, <PortalLink href={pathsHref({ to: id })}>paths to here</PortalLink>
      </p>
    </div>
  );
}

function Side({ title, chain, links, end, numbered }: { readonly title: (count: number) => string; readonly chain: Chain; readonly links: readonly ChainLink[]; readonly end: 'from' | 'to'; readonly numbered: boolean }): ReactNode {
  const events = new Map(chain.events.map((event) => [event.id, event]));
  const rows = links.flatMap((link): { readonly link: ChainLink; readonly event: ChainEvent }[] => {
    const event = events.get(link[end]);
    return event === undefined ? [] : [{ link, event }];
  });
  const words = title(rows.length);
  return (
    <div>
      <h3 className={styles.side}>{words.charAt(0).toUpperCase() + words.slice(1)}</h3>
      <ul>
        {rows.map(({ link, event }) => (
          <li key={link.id} className={styles.neighbour}>
            {numbered && <span className={styles.number}>{event.number}</span>}
            <RoleShape role={event.role} />
            <div>
              <PortalLink href={eventPath(event.id)}>{event.title}</PortalLink>
              <p className={styles.facts}>
                {link.effect === 'INHIBITS' && <span>⊣ {end === 'from' ? 'inhibits it' : 'inhibited by it'}</span>}
                <StatusMark status={link.status} />
                <PortalLink href={relationshipPath(link.id)}>
                  evidence<span className="visually-hidden"> that one leads to the other: {event.title}</span>
                </PortalLink>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
