import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PortalLink } from '../components/ui/portal-link.client.tsx';
import { Trouble } from '../components/ui/trouble.tsx';
import { UnknownOutcome } from '../components/unknown/unknown-outcome.tsx';
import { UNKNOWN_OUTCOME_HEADER } from '../components/unknown/unknown-outcome-header.ts';

export const metadata: Metadata = { title: 'Not found' };

/** Nothing here; for an outcome, the proxy says which id was asked for. */
export default async function NotFound() {
  const outcome = (await headers()).get(UNKNOWN_OUTCOME_HEADER);
  if (outcome !== null && outcome !== '') return <UnknownOutcome id={decodeURIComponent(outcome)} />;
  return (
    <Trouble title="There is no such page">
      <p>
        <PortalLink href="/outcomes">All adverse outcomes</PortalLink>, or <PortalLink href="/">from the start</PortalLink>.
      </p>
    </Trouble>
  );
}
