import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { manifestationPath, outcomePath } from '../../wording/route.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import { StatusMark } from '../marks/status-mark.tsx';
import type { Citations } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import { geneWords } from '../statement/gene-words.ts';
import { StatementContext } from '../statement/statement-context.tsx';
import styles from '../ui/item-list.module.css';
import { PortalLink } from '../ui/portal-link.tsx';

export const GeneSign_geneManifestationEdge = graphql(`
  fragment GeneSign_geneManifestationEdge on GeneManifestationEdge {
    cursor
    involvement
    effectOnEvent
    change
    measuredAs
    receptorOrigin
    status
    basis
    complexes { name }
    context { ...StatementContext_evidenceContext }
    references { id }
    node { id title outcome { id title } }
  }
`);

/** Signs of an outcome, in no chain, at which the gene is reported. */
export function GeneSigns({ edges, citations }: { readonly edges: readonly FragmentType<typeof GeneSign_geneManifestationEdge>[]; readonly citations: Citations }) {
  return (
    <ul className={styles.list}>
      {readFragment(GeneSign_geneManifestationEdge, edges).map((said) => (
        <li key={said.cursor} className={styles.item}>
          <p className={styles.lead}>
            <PortalLink href={manifestationPath(said.node.id)}>{said.node.title}</PortalLink>, a sign of <PortalLink href={outcomePath(said.node.outcome.id)}>{said.node.outcome.title}</PortalLink>
          </p>
          <p>{geneWords(said).join(', ')}</p>
          <p className={styles.facts}>
            <StatusMark status={said.status} />
            <StatementContext context={said.context} />
            <span>
              {BASIS_WORDS[said.basis].word} <ReferenceNumbers references={said.references} citations={citations} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
