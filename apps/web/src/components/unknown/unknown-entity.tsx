import type { NearestQuery } from '../../graphql/generated/graphql.ts';
import { ask } from '../../graphql/ask.ts';
import type { EntityPage } from '../../wording/entity-page.ts';
import { ApiTrouble } from '../site/api-trouble.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { NearestDocument, unknownDocument } from './nearest.query.ts';

/** What stands where an outcome, AOP, event ... is not: what was asked for, and what lies nearest. */
export async function UnknownEntity({ page, id }: { readonly page: EntityPage; readonly id: string }) {
  const answer = await ask(unknownDocument(page.field), { id });
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  const nearest = answer.kind === 'not-found' ? answer.nearest : [id];
  const named = nearest.length === 0 ? null : await ask(NearestDocument, { ids: [...nearest] });
  const titles = new Map(named?.kind === 'answered' ? named.data.nodes.flatMap((node) => (node === null ? [] : [[node.id, titleOf(node)] as const])) : []);
  return (
    <Trouble title={`No such ${page.noun}`}>
      <p>{answer.kind === 'not-found' ? answer.message : `${id} is in this release.`}</p>
      {nearest.length > 0 && (
        <>
          <h2>Nearest</h2>
          <ul>
            {nearest.map((near) => (
              <li key={near}>
                <PortalLink href={page.pathOf(near)}>{titles.get(near) ?? near}</PortalLink> <code>{near}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <PortalLink href={page.list.href}>{page.list.label}</PortalLink>
      </p>
    </Trouble>
  );
}

function titleOf(node: NonNullable<NearestQuery['nodes'][number]>): string {
  if ('title' in node) return node.title;
  if ('symbol' in node) return `${node.symbol}, ${node.name}`;
  if ('name' in node) return node.name;
  if ('label' in node) return node.label;
  if ('citation' in node) return node.citation ?? node.id;
  if ('chemicalName' in node) return node.chemicalName ?? node.id;
  return 'upstream' in node ? `${node.upstream.title} leading to ${node.downstream.title}` : node.id;
}
