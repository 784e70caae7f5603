import type { Chain } from '../components/chain/chain.ts';
import type { ProductGroup } from '../components/gene/product-groups.ts';

/** Events at which a gene is reported, by what happens to its product there. */
export interface CountedGroup {
  readonly group: ProductGroup;
  readonly titles: readonly string[];
}

/** What a picture of a page says. */
export interface Picture {
  /** "Adverse outcome". */
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  /** One line: how many of what. */
  readonly facts: string;
  readonly figure: { readonly kind: 'chain'; readonly chain: Chain } | { readonly kind: 'groups'; readonly groups: readonly CountedGroup[] };
  /** Where pathways are reconstructed, what they are not; null where none is. */
  readonly note: string | null;
  readonly release: string;
  readonly licence: string;
}

export const PICTURE_SIZE = { width: 1200, height: 630 } as const;
