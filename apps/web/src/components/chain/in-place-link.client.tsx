'use client';

import Link from 'next/link';
import { useEffect, useRef, type ReactNode } from 'react';

interface InPlaceLinkProps {
  readonly href: string;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
  /** True for the event or relationship that is read beside the drawing. */
  readonly current?: boolean;
  /** Left out of the way of the Tab key, where the same link stands in words elsewhere. */
  readonly skipped?: boolean;
  /** Where it is current, brings it into view inside a drawing that scrolls. */
  readonly shown?: boolean;
  readonly children: ReactNode;
}

/** A link inside a drawing, or one that changes what is read beside it: what is on the screen stays where it is. */
export function InPlaceLink({ href, className, label, current = false, skipped = false, shown = false, children }: InPlaceLinkProps) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (current && shown) link.current?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [current, shown]);
  return (
    <Link ref={link} href={href} prefetch={false} scroll={!href.startsWith('?')} className={className} aria-label={label} aria-current={current ? 'true' : undefined} tabIndex={skipped ? -1 : undefined}>
      {children}
    </Link>
  );
}
