import type { ReactNode } from 'react';

interface PortalLinkProps {
  readonly href: string;
  readonly className?: string | undefined;
  /** Of several links, the one whose choice is shown. */
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link to another page of the portal; the page turner follows it where there is script. */
export function PortalLink({ href, className, current = false, children }: PortalLinkProps) {
  return (
    <a href={href} className={className} aria-current={current ? 'true' : undefined} data-portal="">
      {children}
    </a>
  );
}
