'use client';

import Link, { useLinkStatus } from 'next/link';
import type { ReactNode } from 'react';
import styles from './portal-link.module.css';

/**
 * A link to another page of the portal. While that page is on its way a line runs under the link; a skeleton
 * in place of the page would be all that a reader without script ever sees.
 */
export function PortalLink({ href, className, children }: { readonly href: string; readonly className?: string | undefined; readonly children: ReactNode }) {
  return (
    <Link href={href} prefetch={false} className={className}>
      {children}
      <Pending />
    </Link>
  );
}

function Pending() {
  const { pending } = useLinkStatus();
  return <span aria-hidden="true" className={pending ? styles.pending : styles.still} />;
}
