import { PortalLink } from '../components/ui/portal-link.client.tsx';
import { Trouble } from '../components/ui/trouble.tsx';

export default function NotFound() {
  return (
    <Trouble title="There is no such page">
      <p>
        <PortalLink href="/outcomes">All adverse outcomes</PortalLink>, or <PortalLink href="/">from the start</PortalLink>.
      </p>
    </Trouble>
  );
}
