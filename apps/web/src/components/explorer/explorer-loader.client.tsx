'use client';

import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import type { ExplorerStart } from './explorer-start.ts';

const EXPLORER_PATH = '/explorer';

interface ExplorerLoaderProps {
  readonly start: ExplorerStart;
  /** The page as it is without script, and until the editors are there. */
  readonly children: ReactNode;
}

/**
 * Puts the workbench in place of the plain page. The editors need the policy that this page alone has, and a browser
 * takes a policy over only with a whole document: so one comes here, and leaves, by loading a page, not by swapping parts.
 */
export function ExplorerLoader({ start, children }: ExplorerLoaderProps) {
  const [loaded, setLoaded] = useState<{ readonly Workbench: ComponentType<ExplorerLoaderProps> } | null>(null);
  useEffect(() => {
    if (!cameByLoading()) {
      location.reload();
      return undefined;
    }
    // A chunk that does not arrive leaves a page that works as without script.
    void import('./workbench.tsx').then(setLoaded, () => undefined);
    addEventListener('click', leaveByLoading, { capture: true });
    return () => removeEventListener('click', leaveByLoading, { capture: true });
  }, []);
  return loaded === null ? children : <loaded.Workbench start={start}>{children}</loaded.Workbench>;
}

function cameByLoading(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded === undefined || new URL(loaded.name).pathname === EXPLORER_PATH;
}

/** Keeps the click on a link of the portal from whoever would swap parts of the page; the browser then follows it. */
function leaveByLoading(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link instanceof HTMLAnchorElement && new URL(link.href).pathname !== EXPLORER_PATH) event.stopPropagation();
}
