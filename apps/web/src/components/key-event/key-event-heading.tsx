import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { listed } from '../../wording/count.ts';
import { outcomePath } from '../../wording/route.ts';
import { ROLE_WORDS } from '../../wording/vocabulary.ts';
import { OriginNote } from '../aop/origin-note.tsx';
import { tellingRole } from '../chain/telling-role.ts';
import { DirectionMark } from '../marks/direction-mark.tsx';
import { RoleShape } from '../marks/role-shape.tsx';
import { StatusMark } from '../marks/status-mark.tsx';
import styles from '../ui/entity-heading.module.css';
import { EntityTitle } from '../ui/entity-title.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { PortalLink } from '../ui/portal-link.tsx';

export const KeyEventHeading_keyEvent = graphql(`
  fragment KeyEventHeading_keyEvent on KeyEvent {
    id
    title
    status
    statusReason
    sourceUrl
    roles
    direction { value }
    adverseOutcome { id }
    aops(first: 500) { edges { node { ...OriginNote_aop } } }
  }
`);

/** What the event is and in which roles AOPs use it; an outcome leads on to what leads to it. */
export function KeyEventHeading({ event: masked }: { readonly event: FragmentType<typeof KeyEventHeading_keyEvent> }) {
  const { id, title, status, statusReason, sourceUrl, roles, direction, adverseOutcome, aops } = readFragment(KeyEventHeading_keyEvent, masked);
  return (
    <header className={styles.heading}>
      <p className={styles.kind}>
        <RoleShape role={tellingRole(roles)} /> {roles.length === 0 ? 'Key event of no AOP' : listed(roles.map((role, at) => (at === 0 ? ROLE_WORDS[role] : ROLE_WORDS[role].toLowerCase())))} <code>{id}</code>
        <DirectionMark value={direction?.value ?? null} />
        <StatusMark status={status} />
      </p>
      <EntityTitle>{title}</EntityTitle>
      {statusReason !== null && <p>{statusReason}</p>}
      <OriginNote aops={aops.edges.map(({ node }) => node)} />
      <p className={styles.links}>
        {adverseOutcome !== null && <PortalLink href={outcomePath(adverseOutcome.id)}>What leads to this outcome</PortalLink>}
        {sourceUrl !== null && <ExternalLink href={sourceUrl}>At the source</ExternalLink>}
      </p>
    </header>
  );
}
