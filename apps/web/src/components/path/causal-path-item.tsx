import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { CausalPathItem_PathFragment as Path } from '../../graphql/generated/graphql.ts';
import { counted, listed } from '../../wording/count.ts';
import { aopPath, eventPath, relationshipPath } from '../../wording/route.ts';
import { OriginNote } from '../aop/origin-note.tsx';
import { ChainDrawing } from '../chain/chain-drawing.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import styles from './causal-path-item.module.css';
import { pathChain } from './path-chain.ts';
import { weakestGrade } from './weakest-grade.ts';

export const CausalPathItem_path = graphql(`
  fragment CausalPathItem_path on CausalPath {
    length
    withinOneAop
    withinAops { id title ...OriginNote_aop }
    aopSwitches
    usesShortcut
    note
    applicabilityOverlap { statedSteps unstatedSteps taxa { id name } }
    steps {
      isShortcut
      upstream { ...NeighbourChain_keyEvent }
      downstream { ...NeighbourChain_keyEvent }
      relationship {
        id
        effect
        status
        aops(first: 100) { edges { weightOfEvidence node { id } } }
      }
      aops { id ...OriginNote_aop }
    }
  }
`);

/** One way from event to event: drawn, and what to know before relying on it. */
export function CausalPathItem({ path: masked, number }: { readonly path: FragmentType<typeof CausalPathItem_path>; readonly number: number }) {
  const path = readFragment(CausalPathItem_path, masked);
  const chain = pathChain(path.steps);
  const label = `Path ${number}: ${chain.events.map(({ title }) => title).join(' → ')}`;
  return (
    <li className={styles.path}>
      <h3>
        Path {number}: {counted(path.length, 'relationship')}
      </h3>
      <ScrollRegion label={`${label}, scrolls sideways`}>
        <ChainDrawing chain={chain} label={label} hrefOf={({ id }) => eventPath(id)} linkHrefOf={({ id }) => relationshipPath(id)} steps={false} />
      </ScrollRegion>
      <FactList
        facts={[
          { name: 'Stands in', value: path.withinAops.length > 0 ? <Aops path={path} /> : `no single AOP; changes the AOP ${path.aopSwitches === 1 ? 'once' : `${path.aopSwitches} times`} at least` },
          { name: 'Weakest weight of evidence', value: weakestGrade(path.steps) },
          { name: 'Stated for', value: overlapOf(path) },
          { name: 'Relationships', value: <Relationships path={path} /> },
          { name: 'Shortcut', value: path.usesShortcut ? 'a step joins events that no AOP calls adjacent: something happens in between' : null },
        ]}
      />
      {path.note !== null && <p className={styles.note}>{path.note}</p>}
      <OriginNote aops={path.steps.flatMap(({ aops }) => aops)} />
    </li>
  );
}

const Aops = ({ path }: { readonly path: Path }) => (
  <ul>
    {path.withinAops.map(({ id, title }) => (
      <li key={id}>
        <PortalLink href={aopPath(id)}>{title}</PortalLink> <code>{id}</code>
      </li>
    ))}
  </ul>
);

const Relationships = ({ path }: { readonly path: Path }) => (
  <ol className={styles.relationships}>
    {path.steps.map(({ relationship }) => (
      <li key={relationship.id}>
        <PortalLink href={relationshipPath(relationship.id)}>{relationship.id}</PortalLink>
      </li>
    ))}
  </ol>
);

/** For whom all steps that state anything are stated. */
function overlapOf({ applicabilityOverlap: { taxa, statedSteps, unstatedSteps } }: Path): string {
  if (statedSteps === 0) return 'no step states a taxon';
  const rest = unstatedSteps === 0 ? '' : `; ${counted(unstatedSteps, 'step')} ${unstatedSteps === 1 ? 'states' : 'state'} none`;
  return taxa.length === 0 ? `no taxon in common${rest}` : `${listed(taxa.map(({ name }) => name))}${rest}`;
}
