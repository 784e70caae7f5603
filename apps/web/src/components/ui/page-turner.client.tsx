'use client';

import { PrefetchKind } from 'next/dist/client/components/router-reducer/router-reducer-types';
import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';
import { policyOf } from '../../security/content-security-policy.ts';
import { AWAKE_EVENT } from './awake-event.ts';
import styles from './page-turner.module.css';

/** How long a pointer rests on a link before its page is fetched ahead, in milliseconds: one that passes over means nothing. */
const RESTS_MS = 65;

/**
 * Follows the links of the portal without loading the whole page again, all of them at one place: a page has hundreds,
 * and a component for each would cost more than the page. Links are marked with `data-portal`; one that says `in-place`
 * leaves what is on the screen where it is. While a page is on its way a line runs along the top; a skeleton in place
 * of the page would be all that a reader without script ever sees.
 */
export function PageTurner() {
  const router = useRouter();
  const [pending, startTransition] = useTransition();

  useEffect(() => {
    const turn = (event: MouseEvent): void => {
      const link = portalLinkAt(event);
      if (link === null || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      startTransition(() => router.push(link.href, { scroll: !link.inPlace }));
    };
    let rest: ReturnType<typeof setTimeout> | undefined;
    const fetchAhead = (event: Event): void => {
      clearTimeout(rest);
      const link = portalLinkAt(event);
      if (link !== null) rest = setTimeout(() => router.prefetch(link.href, { kind: PrefetchKind.FULL }), event.type === 'touchstart' ? 0 : RESTS_MS);
    };
    document.addEventListener('click', turn);
    document.addEventListener('pointerover', fetchAhead);
    document.addEventListener('touchstart', fetchAhead, { passive: true });
    document.dispatchEvent(new Event(AWAKE_EVENT));
    return () => {
      clearTimeout(rest);
      document.removeEventListener('click', turn);
      document.removeEventListener('pointerover', fetchAhead);
      document.removeEventListener('touchstart', fetchAhead);
    };
  }, [router]);

  // What is read beside a drawing that scrolls is brought into view in it.
  useEffect(() => {
    if (!pending) document.querySelector('[data-shown][aria-current]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [pending]);

  return <span aria-hidden="true" className={pending ? styles.pending : styles.still} />;
}

interface PortalLinkAt {
  readonly href: string;
  readonly inPlace: boolean;
}

/** The link of the portal under an event, HTML's or SVG's; null for any other place, and for one that opens a window of its own. */
function portalLinkAt({ target }: Event): PortalLinkAt | null {
  const link = target instanceof Element ? target.closest('a[data-portal]') : null;
  const href = link?.getAttribute('href') ?? null;
  if (link === null || href === null || (link.getAttribute('target') ?? '_self') !== '_self') return null;
  if (hasOwnPolicy(location.pathname) || hasOwnPolicy(href)) return null;
  return { href, inPlace: link.getAttribute('data-portal') === 'in-place' };
}

/** The explorer has a policy of its own, and a browser takes a policy over only with a whole page: to it and from it one loads. */
const hasOwnPolicy = (address: string): boolean => policyOf(new URL(address, location.origin).pathname) === 'explorer';
