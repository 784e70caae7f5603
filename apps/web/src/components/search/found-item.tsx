import { brokenParts } from '../../graphql/broken-part.ts';
import type { FoundItem_EdgeFragment, FoundPlaces_NodeFragment } from '../../graphql/generated/graphql.ts';
import { readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { asSentence, ENTITY_TYPES, entityPath } from '../../wording/entity-type.ts';
import { OriginMark, type OriginMark_aop } from '../aop/origin-mark.tsx';
import { RoleShape } from '../marks/role-shape.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { FoundItem_edge, FoundPlaces_node } from './found-item.query.ts';
import { foundPlaces } from './found-places.ts';
import styles from './found-item.module.css';
import { readable } from './marked-pieces.ts';
import { MarkedText } from './marked-text.tsx';
import { whyMatched } from './why-matched.ts';

interface FoundItemProps {
  readonly edge: FragmentType<typeof FoundItem_edge>;
  /** One below the heading that it stands under. */
  readonly heading: 'h2' | 'h3';
  readonly isTopHit?: boolean;
}

/** One record that was found: what it is, why it was found, where it stands, and the way to it. */
export function FoundItem({ edge: masked, heading: Heading, isTopHit = false }: FoundItemProps) {
  const edge = readFragment(FoundItem_edge, masked);
  const node = edge.node === null ? null : readFragment(FoundPlaces_node, edge.node);
  const path = entityPath(edge.type, edge.id);
  return (
    <li className={isTopHit ? styles.topHit : styles.item} data-found={edge.id}>
      <p className={styles.kind}>
        {edge.type === 'ADVERSE_OUTCOME' && <RoleShape role="ADVERSE_OUTCOME" />}
        {edge.type === 'KEY_EVENT' && <RoleShape role="KEY_EVENT" />}
        {ENTITY_TYPES[edge.type].one} <code>{edge.id}</code>
      </p>
      <Heading className={styles.title}>
        {path === null ? (
          <MarkedText marked={readable(edge.type, edge.title)} />
        ) : (
          <PortalLink href={path}>
            <MarkedText marked={readable(edge.type, edge.title)} />
          </PortalLink>
        )}
        {node?.__typename === 'Gene' && edge.match?.text !== node.name && <span className={styles.fullName}> {node.name}</span>}
      </Heading>
      <Why edge={edge} />
      {node !== null && <Places node={node} />}
      {node !== null && <OriginMark aops={aopsOf(node)} isOfItself={node.__typename === 'Gene' || node.__typename === 'CellType' || node.__typename === 'Chemical'} />}
      {path === null && <WayOut node={node} />}
    </li>
  );
}

function Why({ edge: { kind, type, title, match } }: { readonly edge: FoundItem_EdgeFragment }) {
  return (
    <p className={styles.why}>
      <span className={styles.reason}>{asSentence(whyMatched({ kind, type, field: (match ?? title).field }))}</span>
      {match !== null && (
        <>
          : <MarkedText marked={readable(type, match)} />
        </>
      )}
    </p>
  );
}

/** Whether what tells where this record stands did not arrive. */
const isPlaceBroken = (node: FoundPlaces_NodeFragment): boolean => brokenParts().some(({ path }) => path[0] === 'search' && path.some((key, at) => path[at - 1] === 'node' && key in node));

function Places({ node }: { readonly node: FoundPlaces_NodeFragment }) {
  if (isPlaceBroken(node)) return <p className={styles.places}>Where it stands could not be read.</p>;
  const found = foundPlaces(node);
  if (found === null) return null;
  return (
    <p className={styles.places}>
      {found.lead}{' '}
      {found.places.map(({ words, href }, place) => (
        <span key={href}>
          {place > 0 && ', '}
          <PortalLink href={href}>{words}</PortalLink>
        </span>
      ))}
      {found.more > 0 && ` and ${found.more} more`}
    </p>
  );
}

/** The web address of what a source shows itself, for what has no page here. */
function WayOut({ node }: { readonly node: FoundPlaces_NodeFragment | null }) {
  const address = node?.__typename === 'Pathway' ? node.url : node?.__typename === 'Reference' ? node.link : null;
  if (address === null) return null;
  return (
    <p className={styles.places}>
      <ExternalLink href={address}>{node?.__typename === 'Pathway' ? 'Drawing at its source' : 'Publication'}</ExternalLink>
    </p>
  );
}

/** The AOPs behind a record, of which some may be reconstructions. */
function aopsOf(node: FoundPlaces_NodeFragment): readonly FragmentType<typeof OriginMark_aop>[] {
  if (node.__typename === 'Aop') return [node];
  if ('servedAops' in node) return node.servedAops;
  return 'aops' in node ? node.aops.nodes : [];
}
