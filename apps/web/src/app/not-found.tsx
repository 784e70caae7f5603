import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PortalLink } from '../components/ui/portal-link.tsx';
import { Trouble } from '../components/ui/trouble.tsx';
import { UnknownEntity } from '../components/unknown/unknown-entity.tsx';
import { UNKNOWN_HEADER } from '../components/unknown/unknown-header.ts';
import { entityOfPath } from '../wording/entity-page.ts';

export const metadata: Metadata = { title: 'Not found' };

/** Nothing here; for an outcome, AOP, event ... the proxy says which was asked for. */
export default async function NotFound() {
  const unknown = entityOfPath((await headers()).get(UNKNOWN_HEADER) ?? '');
  if (unknown !== null) return <UnknownEntity page={unknown.page} id={unknown.written} />;
  return (
    <Trouble title="There is no such page" calm>
      <p>
        <PortalLink href="/outcomes">All adverse outcomes</PortalLink>, <PortalLink href="/aops">all AOPs</PortalLink>, or <PortalLink href="/">from the start</PortalLink>.
      </p>
    </Trouble>
  );
}
