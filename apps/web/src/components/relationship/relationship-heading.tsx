import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { countUnlessBroken } from '../../graphql/broken-part.ts';
import { counted } from '../../wording/count.ts';
import { RELATIONSHIP_WORDS } from '../../wording/evidence-vocabulary.ts';
import { eventPath } from '../../wording/route.ts';
import { OriginNote } from '../aop/origin-note.tsx';
import { StatusMark } from '../marks/status-mark.tsx';
import styles from '../ui/entity-heading.module.css';
import { EntityTitle } from '../ui/entity-title.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import headingStyles from './relationship-heading.module.css';

export const RelationshipHeading_keyEventRelationship = graphql(`
  fragment RelationshipHeading_keyEventRelationship on KeyEventRelationship {
    id
    effect
    status
    statusReason
    sourceUrl
    referenceCount
    upstream { id title }
    downstream { id title }
    contradictions { statement }
    aops(first: 500) { totalCount nodes { ...OriginNote_aop } }
  }
`);

/** What leads to what, how settled it is, and how much supports it. */
export function RelationshipHeading({ relationship: masked }: { readonly relationship: FragmentType<typeof RelationshipHeading_keyEventRelationship> }) {
  const { id, effect, status, statusReason, sourceUrl, referenceCount, upstream, downstream, contradictions, aops } = readFragment(RelationshipHeading_keyEventRelationship, masked);
  return (
    <header className={styles.heading}>
      <p className={styles.kind}>
        Key event relationship <code>{id}</code>
        <StatusMark status={status} />
      </p>
      <EntityTitle length={upstream.title.length + downstream.title.length}>
        <PortalLink href={eventPath(upstream.id)} className={headingStyles.event}>{upstream.title}</PortalLink> <span className={headingStyles.effect}>{RELATIONSHIP_WORDS[effect]}</span> <PortalLink href={eventPath(downstream.id)} className={headingStyles.event}>{downstream.title}</PortalLink>
      </EntityTitle>
      {statusReason !== null && <p>{statusReason}</p>}
      <OriginNote aops={aops.nodes} />
      <p className={styles.counts}>
        In {counted(aops.totalCount, 'AOP')}; this release holds <strong>{counted(referenceCount, 'reference')}</strong> for it and <strong>{counted(countUnlessBroken(contradictions.length, 'contradictions'), 'contradiction')}</strong>.
        {sourceUrl !== null && (
          <>
            {' '}
            <ExternalLink href={sourceUrl}>At the source</ExternalLink>
          </>
        )}
      </p>
    </header>
  );
}
