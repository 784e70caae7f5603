import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { originWords } from './origin-words.ts';
import styles from './origin-mark.module.css';

export const OriginMark_aop = graphql(`
  fragment OriginMark_aop on Aop {
    id
    origin
  }
`);

/** Says in a line of a list that what stands there is of a reconstructed pathway, or also of one. */
export function OriginMark({ aops: masked, isOfItself = false }: { readonly aops: readonly FragmentType<typeof OriginMark_aop>[]; readonly isOfItself?: boolean }) {
  const words = originWords(readFragment(OriginMark_aop, masked).map(({ origin }) => origin), isOfItself);
  return words !== null && <p className={styles.mark}>{words}</p>;
}
