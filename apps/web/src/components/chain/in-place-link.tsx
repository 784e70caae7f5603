import type { ReactNode } from 'react';

interface InPlaceLinkProps {
  readonly href: string;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
  /** True for the event or relationship that is read beside the drawing. */
  readonly current?: boolean;
  /** Left out of the way of the Tab key, where the same link stands in words elsewhere. */
  readonly skipped?: boolean;
  /** Where it is current, it is brought into view inside a drawing that scrolls. */
  readonly shown?: boolean;
  readonly children: ReactNode;
}

/** A link inside a drawing, or one that changes what is read beside it: what is on the screen stays where it is. */
export function InPlaceLink({ href, className, label, current = false, skipped = false, shown = false, children }: InPlaceLinkProps) {
  return (
    <a
      href={href}
      className={className}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
      tabIndex={skipped ? -1 : undefined}
      data-portal={href.startsWith('?') ? 'in-place' : ''}
      data-shown={shown ? '' : undefined}
    >
      {children}
    </a>
  );
}
