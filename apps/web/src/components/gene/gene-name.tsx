import { genePath } from '../../wording/route.ts';
import { PortalLink } from '../ui/portal-link.client.tsx';

/** Symbols as links to their genes: "IL2RA, IL2RB, IL2RG". */
export function GeneNames({ genes }: { readonly genes: readonly { readonly id: string; readonly symbol: string }[] }) {
  return genes.map(({ id, symbol }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <PortalLink href={genePath(id)}>{symbol}</PortalLink>
    </span>
  ));
}
