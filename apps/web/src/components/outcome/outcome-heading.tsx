import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { counted } from '../../wording/count.ts';
import { OriginNote } from '../aop/origin-note.tsx';
import { compareHref } from '../compare/compare-view.ts';
import { DirectionMark } from '../marks/direction-mark.tsx';
import { RoleShape } from '../marks/role-shape.tsx';
import { StatusMark } from '../marks/status-mark.tsx';
import { EntityTitle } from '../ui/entity-title.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { narrowedWords, type OutcomeView } from './outcome-view.ts';
import styles from '../ui/entity-heading.module.css';

export const OutcomeHeading_adverseOutcome = graphql(`
  fragment OutcomeHeading_adverseOutcome on AdverseOutcome {
    id
    title
    event { description status direction { value } }
    aops(first: 500) { totalCount nodes { ...OriginNote_aop } }
    keyEvents(first: 500) { totalCount }
    cytokines(filter: $genes) { totalCount }
    receptors(filter: $genes) { totalCount }
    cellTypes(filter: $cells) { totalCount }
  }
`);

interface OutcomeHeadingProps {
  readonly outcome: FragmentType<typeof OutcomeHeading_adverseOutcome>;
  readonly complexCount: number;
  /** Which statements the counts are of. */
  readonly view: OutcomeView;
}

/** The answer first: what the outcome is, and how much is known to lead to it. */
export function OutcomeHeading({ outcome: masked, complexCount, view }: OutcomeHeadingProps) {
  const { id, title, event, aops, keyEvents, cytokines, receptors, cellTypes } = readFragment(OutcomeHeading_adverseOutcome, masked);
  return (
    <header className={styles.heading}>
      <p className={styles.kind}>
        <RoleShape role="ADVERSE_OUTCOME" /> Adverse outcome <code>{id}</code>
        <DirectionMark value={event.direction?.value ?? null} />
        <StatusMark status={event.status} />
      </p>
      <EntityTitle>{title}</EntityTitle>
      {event.description !== null && <p className={styles.description}>{event.description}</p>}
      <p className={styles.counts}>
        <strong>{counted(keyEvents.totalCount, 'event')}</strong> lead here in <a href="#aops">{counted(aops.totalCount, 'AOP')}</a>. {view.alsoNamed ? 'Reported at them or only named in their text' : 'Reported at them'}
        {view.humanOnly && `, ${narrowedWords(view)}`}: <strong>{counted(cytokines.totalCount, 'cytokine')}</strong>,{' '}
        <strong>{counted(receptors.totalCount, 'receptor chain')}</strong>
        {complexCount > 0 && ` (${counted(complexCount, 'receptor complex', 'receptor complexes')})`} and <strong>{counted(cellTypes.totalCount, 'cell type')}</strong>.
      </p>
      <p>
        <PortalLink href={compareHref({ kind: 'outcomes', of: [id] })}>Compare with another outcome</PortalLink>
      </p>
      <OriginNote aops={aops.nodes} />
    </header>
  );
}
