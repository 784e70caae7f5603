import { genePath } from '../../wording/route.ts';
import { PortalLink } from '../ui/portal-link.tsx';

interface GeneNamesProps {
  readonly genes: readonly { readonly id: string; readonly symbol: string }[];
  readonly between?: string;
}

/** Symbols as links to their genes: "IL2RA, IL2RB, IL2RG". */
export function GeneNames({ genes, between = ', ' }: GeneNamesProps) {
  return genes.map(({ id, symbol }, at) => (
    <span key={id}>
      {at > 0 && between}
      <PortalLink href={genePath(id)}>{symbol}</PortalLink>
    </span>
  ));
}
