import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { counted } from '../../wording/count.ts';
import { outcomePath } from '../../wording/route.ts';
import { OriginMark } from '../aop/origin-mark.tsx';
import { RoleShape } from '../marks/role-shape.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './outcome-card.module.css';

export const OutcomeCard_adverseOutcome = graphql(`
  fragment OutcomeCard_adverseOutcome on AdverseOutcome {
    id
    title
    aops(first: 500) { totalCount nodes { ...OriginMark_aop } }
    keyEvents(first: 1) { totalCount }
    cytokines(first: 1) { totalCount }
    cellTypes(first: 1) { totalCount }
  }
`);

/** An outcome in a list: its title, and what the page behind it has. */
export function OutcomeCard({ outcome: masked }: { readonly outcome: FragmentType<typeof OutcomeCard_adverseOutcome> }) {
  const { id, title, aops, keyEvents, cytokines, cellTypes } = readFragment(OutcomeCard_adverseOutcome, masked);
  return (
    <li className={styles.card}>
      <RoleShape role="ADVERSE_OUTCOME" />
      <div>
        <PortalLink href={outcomePath(id)} className={styles.title}>
          {title}
        </PortalLink>
        <p className={styles.counts}>
          {counted(keyEvents.totalCount, 'event')} in {counted(aops.totalCount, 'AOP')}, {counted(cytokines.totalCount, 'cytokine')}, {counted(cellTypes.totalCount, 'cell type')}
        </p>
        <OriginMark aops={aops.nodes} />
      </div>
    </li>
  );
}
