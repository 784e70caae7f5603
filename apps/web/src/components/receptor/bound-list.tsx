import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { receptorPath } from '../../wording/route.ts';
import { GeneNames } from '../gene/gene-names.tsx';
import type { Citations } from '../reference/cited-references.ts';
import { complexName } from '../statement/gene-words.ts';
import styles from '../ui/item-list.module.css';
import { PortalLink } from '../ui/portal-link.tsx';
import { BindingFacts } from './binding-facts.tsx';

export const BoundReceptor_boundReceptorEdge = graphql(`
  fragment BoundReceptor_boundReceptorEdge on BoundReceptorEdge {
    cursor
    affinity
    inhibitory
    classification
    sourceText
    basis
    sources { id name }
    references { id }
    node { id name subunits { id symbol } }
  }
`);

export const BoundLigand_boundLigandEdge = graphql(`
  fragment BoundLigand_boundLigandEdge on BoundLigandEdge {
    cursor
    affinity
    inhibitory
    classification
    sourceText
    ligandName
    basis
    sources { id name }
    references { id }
    node { id symbol name }
    receptor { id name }
  }
`);

interface BoundProps {
  /** Receptors that a cited source of this release names. */
  readonly named: ReadonlySet<string>;
  readonly citations: Citations;
}

/** Receptors that a ligand binds, with their chains. */
export function BoundReceptors({ edges, named, citations }: { readonly edges: readonly FragmentType<typeof BoundReceptor_boundReceptorEdge>[] } & BoundProps) {
  return (
    <ul className={styles.list}>
      {readFragment(BoundReceptor_boundReceptorEdge, edges).map((edge) => (
        <li key={edge.cursor} className={styles.item}>
          <p className={styles.lead}>
            <PortalLink href={receptorPath(edge.node.id)}>{complexName(edge.node.name)}</PortalLink>
          </p>
          {edge.node.subunits.length > 1 && (
            <p>
              of <GeneNames genes={edge.node.subunits} />
            </p>
          )}
          <BindingFacts pair={edge} named={named.has(edge.node.id)} citations={citations} />
        </li>
      ))}
    </ul>
  );
}

/** What binds a receptor, or the receptors of a chain: `atReceptor` says which of them. */
export function BoundLigands({ edges, atReceptor, named, citations }: { readonly edges: readonly FragmentType<typeof BoundLigand_boundLigandEdge>[]; readonly atReceptor: boolean } & BoundProps) {
  return (
    <ul className={styles.list}>
      {readFragment(BoundLigand_boundLigandEdge, edges).map((edge) => (
        <li key={edge.cursor} className={styles.item}>
          <p className={styles.lead}>
            <GeneNames genes={[edge.node]} />
            {edge.ligandName !== edge.node.symbol && `, as ${complexName(edge.ligandName)}`}
            {atReceptor && (
              <>
                {' '}
                at <PortalLink href={receptorPath(edge.receptor.id)}>{complexName(edge.receptor.name)}</PortalLink>
              </>
            )}
          </p>
          <BindingFacts pair={edge} named={named.has(edge.receptor.id)} citations={citations} />
        </li>
      ))}
    </ul>
  );
}
