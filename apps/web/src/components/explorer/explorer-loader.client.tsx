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
 * takes a policy over only with a whole document: so one that came by a way that the page turner does not know loads it once more.
 */
export function ExplorerLoader({ start, children }: ExplorerLoaderProps) {
  const [loaded, setLoaded] = useState<{ readonly Workbench: ComponentType<ExplorerLoaderProps> } | null>(null);
  useEffect(() => {
    if (!cameByLoading()) location.reload();
    // A chunk that does not arrive leaves a page that works as without script.
    else void import('./workbench.tsx').then(setLoaded, () => undefined);
  }, []);
  return loaded === null ? children : <loaded.Workbench start={start}>{children}</loaded.Workbench>;
}

function cameByLoading(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded === undefined || new URL(loaded.name).pathname === EXPLORER_PATH;
}
