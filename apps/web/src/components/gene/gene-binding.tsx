import type { GenePageQuery } from '../../graphql/generated/graphql.ts';
import { receptorPath } from '../../wording/route.ts';
import { BoundLigands, BoundReceptors } from '../receptor/bound-list.tsx';
import { namedBySource } from '../receptor/named-by-source.ts';
import type { Citations } from '../reference/cited-references.ts';
import { complexName } from '../statement/gene-words.ts';
import styles from '../ui/item-list.module.css';
import { PortalLink } from '../ui/portal-link.tsx';
import { GeneNames } from './gene-names.tsx';

interface GeneBindingProps {
  readonly gene: Pick<NonNullable<GenePageQuery['gene']>, 'receptors' | 'ligands' | 'complexes' | 'interactions'>;
  readonly citations: Citations;
}

/** What the product of a gene binds: receptors of a ligand; complexes of a chain, and what binds these. */
export function GeneBinding({ gene: { receptors, ligands, complexes, interactions }, citations }: GeneBindingProps) {
  const named = namedBySource(interactions.nodes);
  return (
    <>
      {receptors.edges.length > 0 && <BoundReceptors edges={receptors.edges} named={named} citations={citations} />}
      {complexes.length > 0 && (
        <section aria-labelledby="complexes">
          <h3 id="complexes">Receptors it is a chain of</h3>
          <ul className={styles.list}>
            {complexes.map(({ id, name, subunits }) => (
              <li key={id} className={styles.item}>
                <p className={styles.lead}>
                  <PortalLink href={receptorPath(id)}>{complexName(name)}</PortalLink>
                </p>
                {subunits.length > 1 && (
                  <p>
                    of <GeneNames genes={subunits} />
                  </p>
                )}
                <p className={styles.facts}>{named.has(id) ? 'by CellPhoneDB; a cited source names it too' : 'by CellPhoneDB alone'}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {ligands.edges.length > 0 && (
        <section aria-labelledby="ligands">
          <h3 id="ligands">Ligands of these receptors</h3>
          <BoundLigands edges={ligands.edges} atReceptor={true} named={named} citations={citations} />
        </section>
      )}
    </>
  );
}
