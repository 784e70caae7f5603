import type { ReactNode } from 'react';
import { isWebAddress } from './web-address.ts';

/** A link out of the portal. An address that is no web address stays text. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  if (!isWebAddress(href)) return <span>{children}</span>;
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}
