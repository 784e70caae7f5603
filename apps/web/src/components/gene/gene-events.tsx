import type { GeneEvent_GeneKeyEventEdgeFragment as Edge } from '../../graphql/generated/graphql.ts';
import { anchorOf } from '../../wording/anchor.ts';
import { counted } from '../../wording/count.ts';
import { PRODUCT_GROUP_WORDS } from '../../wording/gene-vocabulary.ts';
import { aopPath, eventPath } from '../../wording/route.ts';
import { ROLE_WORDS } from '../../wording/vocabulary.ts';
import { tellingRole } from '../chain/telling-role.ts';
import { ChangeShape, senseOf } from '../marks/change-shape.tsx';
import { DirectionMark } from '../marks/direction-mark.tsx';
import { RoleShape } from '../marks/role-shape.tsx';
import type { Citations } from '../reference/cited-references.ts';
import { KeyEventStatement } from '../statement/key-event-statement.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { SectionPages } from '../ui/section-pages.tsx';
import type { ShownGroup } from './gene-event-groups.ts';
import styles from './gene-events.module.css';

interface GeneEventsProps {
  readonly groups: readonly ShownGroup[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly citations: Citations;
}

/** Key events at which the gene is reported, by what happens to its product there; each with its statements. */
export function GeneEvents({ groups, numberOf, citations }: GeneEventsProps) {
  return (
    <div className={styles.groups}>
      {groups.map(({ group, anchor, total, events, pages }) => (
        <section key={group} aria-labelledby={anchor} className={styles.group}>
          <h3 id={anchor} className={styles.title}>
            {group !== 'OTHER' && <ChangeShape sense={senseOf(group)} />}
            <span>{group === 'UNSTATED' ? 'Involved, change not stated' : `Gene product ${PRODUCT_GROUP_WORDS[group]}`}</span>
            <span className={styles.count}>{counted(total, 'key event')}</span>
          </h3>
          <ul className={styles.events}>
            {events.map(({ eventId, anchored, statements }) => (
              <EventOfGene key={eventId} statements={statements} anchor={anchored ? anchorOf(eventId) : undefined} number={numberOf.get(eventId) ?? 0} citations={citations} />
            ))}
          </ul>
          <SectionPages label={`Pages: gene product ${PRODUCT_GROUP_WORDS[group]}`} {...pages} />
        </section>
      ))}
    </div>
  );
}

function EventOfGene({ statements, anchor, number, citations }: { readonly statements: readonly Edge[]; readonly anchor: string | undefined; readonly number: number; readonly citations: Citations }) {
  const event = statements[0]?.node;
  if (event === undefined) return null;
  const { id, title, roles, outcomeCount, direction, aops } = event;
  return (
    <li id={anchor} className={styles.event}>
      <p className={styles.head}>
        <span className={styles.number}>{number}</span>
        <RoleShape role={tellingRole(roles)} />
        <PortalLink href={eventPath(id)}>{title}</PortalLink>
        {direction !== null && (
          <span className={styles.direction}>
            event <DirectionMark value={direction.value} />
          </span>
        )}
      </p>
      <ul>
        {statements.map((said) => (
          <KeyEventStatement key={said.cursor} edge={said} gene={null} citations={citations} />
        ))}
      </ul>
      <p className={styles.aops}>
        {aops.edges.map(({ cursor, role, node }, at) => (
          <span key={cursor}>
            {at > 0 && '; '}
            <PortalLink href={aopPath(node.id)}>{node.title}</PortalLink>
            {role !== 'KEY_EVENT' && ` (${ROLE_WORDS[role].toLowerCase()})`}
          </span>
        ))}
        {aops.totalCount > aops.edges.length && (
          <>
            {' '}
            and <PortalLink href={`${eventPath(id)}#aops`}>{counted(aops.totalCount - aops.edges.length, 'more AOP')}</PortalLink>
          </>
        )}
        {aops.totalCount === 0 && 'in no AOP'}
        {outcomeCount > 0 && ` · leads to ${counted(outcomeCount, 'outcome')}`}
      </p>
    </li>
  );
}
