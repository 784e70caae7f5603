'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** Pages that begin with a search box of their own. */
const HAVE_OWN_BOX = ['/', '/search'];

/** What the header offers for searching, but where the page itself does. */
export function HeaderSearch({ children }: { readonly children: ReactNode }) {
  return HAVE_OWN_BOX.includes(usePathname()) ? null : children;
}
