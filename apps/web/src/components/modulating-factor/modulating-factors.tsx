import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { cellPath, eventPath, genePath, relationshipPath } from '../../wording/route.ts';
import { StatusMark } from '../marks/status-mark.tsx';
import type { Citations } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './modulating-factors.module.css';

export const ModulatingFactors_modulatingFactor = graphql(`
  fragment ModulatingFactors_modulatingFactor on ModulatingFactor {
    id
    title
    description
    effect
    status
    references { id }
    genes { id symbol }
    cellTypes { id label }
    onEvent { id title }
    onRelationship { id upstream { title } downstream { title } }
  }
`);

/** What hinders or favours a step without being one; each stands beside its step, never in the chain. */
export function ModulatingFactors({ factors, citations }: { readonly factors: readonly FragmentType<typeof ModulatingFactors_modulatingFactor>[]; readonly citations: Citations }) {
  const unique = new Map(readFragment(ModulatingFactors_modulatingFactor, factors).map((factor) => [factor.id, factor]));
  return (
    <ul className={styles.factors}>
      {[...unique.values()].map(({ id, title, description, effect, status, references, genes, cellTypes, onEvent, onRelationship }) => {
        const parts = [...cellTypes.map((cell) => ({ name: cell.label, href: cellPath(cell.id) })), ...genes.map((gene) => ({ name: gene.symbol, href: genePath(gene.id) }))];
        return (
          <li key={id} className={styles.factor}>
            <h3 className={styles.title}>{title}</h3>
            <p className={styles.effect}>
              {effect === 'DECREASES' ? '⊣ decreases' : '→ increases'} {onEvent !== null && <PortalLink href={eventPath(onEvent.id)}>{onEvent.title}</PortalLink>}
              {onRelationship !== null && (
                <PortalLink href={relationshipPath(onRelationship.id)}>
                  {onRelationship.upstream.title} leading to {onRelationship.downstream.title}
                </PortalLink>
              )}
              {onEvent === null && onRelationship === null && 'the pathway'}
            </p>
            {description !== null && <p>{description}</p>}
            <p className={styles.facts}>
              {parts.map(({ name, href }) => (
                <PortalLink key={href} href={href}>
                  {name}
                </PortalLink>
              ))}
              <StatusMark status={status} />
              <ReferenceNumbers references={references} citations={citations} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
