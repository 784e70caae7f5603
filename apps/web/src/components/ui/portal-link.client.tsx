'use client';

import Link, { useLinkStatus } from 'next/link';
import type { ReactNode } from 'react';
import styles from './portal-link.module.css';

interface PortalLinkProps {
  readonly href: string;
  readonly className?: string | undefined;
  /** Of several links, the one whose choice is shown. */
  readonly current?: boolean;
  readonly children: ReactNode;
}

/**
 * A link to another page of the portal. While that page is on its way a line runs under the link; a skeleton
 * in place of the page would be all that a reader without script ever sees.
 */
export function PortalLink({ href, className, current = false, children }: PortalLinkProps) {
  return (
    <Link href={href} prefetch={false} className={className} aria-current={current ? 'true' : undefined}>
      {children}
      <Pending />
    </Link>
  );
}

function Pending() {
  const { pending } = useLinkStatus();
  return <span aria-hidden="true" className={pending ? styles.pending : styles.still} />;
}
