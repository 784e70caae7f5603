import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { counted, listed } from '../../wording/count.ts';
import { aopPath } from '../../wording/route.ts';
import { compareHref } from '../compare/compare-view.ts';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './aop-line.module.css';

export const RelatedAops_aop = graphql(`
  fragment RelatedAops_aop on Aop {
    id
    related(by: KEY_EVENTS, first: 12) {
      totalCount
      edges {
        sharedKeyEventCount
        sharedKeyEvents { title }
        node { id title }
      }
    }
  }
`);

const MOST_NAMED = 3;

/** AOPs that share key events with this one, most shared first. */
export function RelatedAops({ aop }: { readonly aop: FragmentType<typeof RelatedAops_aop> }) {
  const { id, related } = readFragment(RelatedAops_aop, aop);
  return (
    <>
      <ul>
        {related.edges.map(({ node, sharedKeyEventCount, sharedKeyEvents }) => (
          <li key={node.id} className={styles.aop}>
            <PortalLink href={aopPath(node.id)}>{node.title}</PortalLink>
            <code className={styles.id}>{node.id}</code>
            <span className={styles.shared}>
              shares {counted(sharedKeyEventCount, 'key event')}: {listed([...sharedKeyEvents.slice(0, MOST_NAMED).map(({ title }) => title), ...(sharedKeyEventCount > MOST_NAMED ? [`${sharedKeyEventCount - MOST_NAMED} more`] : [])])}
            </span>
            <PortalLink href={compareHref({ kind: 'aops', of: [id, node.id] })}>
              compare<span className="visually-hidden"> with {node.title}</span>
            </PortalLink>
          </li>
        ))}
      </ul>
      {related.totalCount > related.edges.length && (
        <p>
          The {related.edges.length} that share most, of {related.totalCount}.
        </p>
      )}
    </>
  );
}
