import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { stressorPath } from '../../wording/route.ts';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './stressor-line.module.css';

export const StressorLine_stressor = graphql(`
  fragment StressorLine_stressor on Stressor {
    id
    name
    chemicals { id casNumber }
  }
`);

/** A stressor in a list; what is said of it there stands below it. */
export function StressorLine({ stressor: masked, children }: { readonly stressor: FragmentType<typeof StressorLine_stressor>; readonly children?: ReactNode }) {
  const { id, name, chemicals } = readFragment(StressorLine_stressor, masked);
  const numbers = chemicals.flatMap(({ casNumber }) => (casNumber === null ? [] : [casNumber]));
  return (
    <li className={styles.stressor}>
      <PortalLink href={stressorPath(id)} className={styles.name}>
        {name}
      </PortalLink>
      {numbers.length > 0 && <span className={styles.cas}>CAS {numbers.slice(0, 3).join(', ')}{numbers.length > 3 && ` and ${numbers.length - 3} more`}</span>}
      <code className={styles.id}>{id}</code>
      {children}
    </li>
  );
}
