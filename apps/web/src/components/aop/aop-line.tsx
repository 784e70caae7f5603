import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { ExternalLink } from '../ui/external-link.tsx';
import styles from './aop-line.module.css';

export const AopLine_aop = graphql(`
  fragment AopLine_aop on Aop {
    id
    title
    sourceUrl
    status { oecd wiki }
  }
`);

/** One AOP that ends here: title, status before anything one might cite, id. */
export function AopLine({ aop: masked }: { readonly aop: FragmentType<typeof AopLine_aop> }) {
  const { id, title, sourceUrl, status } = readFragment(AopLine_aop, masked);
  const words = [status.oecd, status.wiki].filter((word) => word !== null);
  return (
    <li className={styles.aop}>
      <span>{sourceUrl === null ? title : <ExternalLink href={sourceUrl}>{title}</ExternalLink>}</span>
      {words.length > 0 && <span className={styles.status}>{words.join('; ')}</span>}
      <code className={styles.id}>{id}</code>
    </li>
  );
}
