import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { aopPath } from '../../wording/route.ts';
import { PortalLink } from '../ui/portal-link.tsx';
import { citeStatus } from './cite-status.ts';
import styles from './aop-line.module.css';

export const AopLine_aop = graphql(`
  fragment AopLine_aop on Aop {
    id
    title
    origin
    status { oecd saaop wiki }
  }
`);

/** One AOP in a list: title, status before anything one might cite, id. */
export function AopLine({ aop: masked, children }: { readonly aop: FragmentType<typeof AopLine_aop>; readonly children?: ReactNode }) {
  const { id, title, origin, status } = readFragment(AopLine_aop, masked);
  const words = [...(origin === 'RECONSTRUCTION' ? ['reconstruction'] : []), ...citeStatus(status, origin).standings.map(({ what }) => what)];
  return (
    <li className={styles.aop}>
      <PortalLink href={aopPath(id)}>{title}</PortalLink>
      {words.length > 0 && <span className={styles.status}>{words.join('; ')}</span>}
      <code className={styles.id}>{id}</code>
      {children}
    </li>
  );
}
