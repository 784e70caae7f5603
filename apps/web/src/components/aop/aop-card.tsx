import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { counted } from '../../wording/count.ts';
import { AopLine } from './aop-line.tsx';
import styles from './aop-line.module.css';

export const AopCard_aop = graphql(`
  fragment AopCard_aop on Aop {
    ...AopLine_aop
    keyEvents(first: 1) { totalCount }
    relationships(first: 1) { totalCount }
  }
`);

/** An AOP in the list of all: status, and how much it holds. */
export function AopCard({ aop: masked }: { readonly aop: FragmentType<typeof AopCard_aop> }) {
  const aop = readFragment(AopCard_aop, masked);
  return (
    <AopLine aop={aop}>
      <span className={styles.counts}>
        {counted(aop.keyEvents.totalCount, 'event')}, {counted(aop.relationships.totalCount, 'relationship')}
      </span>
    </AopLine>
  );
}
