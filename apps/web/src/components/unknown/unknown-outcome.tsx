import { ask } from '../../graphql/ask.ts';
import { outcomePath } from '../../wording/route.ts';
import { ApiTrouble } from '../site/api-trouble.tsx';
import { PortalLink } from '../ui/portal-link.client.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { NearestDocument, UnknownOutcomeDocument } from './nearest.query.ts';

/** What stands where an outcome is not: what was asked for, and what lies nearest. */
export async function UnknownOutcome({ id }: { readonly id: string }) {
  const answer = await ask(UnknownOutcomeDocument, { id });
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  const nearest = answer.kind === 'not-found' ? answer.nearest : [id];
  const named = nearest.length === 0 ? null : await ask(NearestDocument, { ids: [...nearest] });
  const titles = new Map(named?.kind === 'answered' ? named.data.nodes.flatMap((node) => (node !== null && 'title' in node ? [[node.id, node.title] as const] : [])) : []);
  return (
    <Trouble title="No such outcome">
      <p>{answer.kind === 'not-found' ? answer.message : `${id} is in this release.`}</p>
      {nearest.length > 0 && (
        <>
          <h2>Nearest</h2>
          <ul>
            {nearest.map((near) => (
              <li key={near}>
                <PortalLink href={outcomePath(near)}>{titles.get(near) ?? near}</PortalLink> <code>{near}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <PortalLink href="/outcomes">All adverse outcomes</PortalLink>
      </p>
    </Trouble>
  );
}
