import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { listed } from '../../wording/count.ts';
import { CLINICAL_DIRECTION_WORDS, CLINICAL_KIND_WORDS, PURPOSE_WORDS } from '../../wording/evidence-vocabulary.ts';
import { clinicalParameterPath, testSystemPath } from '../../wording/route.ts';
import { SYSTEM_WORDS } from '../../wording/vocabulary.ts';
import type { Citations } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from '../ui/item-list.module.css';

export const MeasureList_testSystemEdge = graphql(`
  fragment MeasureList_testSystemEdge on EventTestSystemEdge {
    purpose
    node { id name kind species { label } readouts guideline references { id } }
  }
`);

export const MeasureList_clinicalParameter = graphql(`
  fragment MeasureList_clinicalParameter on ClinicalParameter {
    id
    name
    kind
    direction
    detail
    references { id }
  }
`);

/** In which models an event is read out or disturbed. */
export function TestSystemList({ edges, citations }: { readonly edges: readonly FragmentType<typeof MeasureList_testSystemEdge>[]; readonly citations: Citations }) {
  return (
    <ul className={styles.list}>
      {readFragment(MeasureList_testSystemEdge, edges).map(({ purpose, node: { id, name, kind, species, readouts, guideline, references } }) => (
        <li key={`${id} ${purpose}`} className={styles.item}>
          <p>
            <strong>
              <PortalLink href={testSystemPath(id)}>{name}</PortalLink>
            </strong>{' '}
            {PURPOSE_WORDS[purpose]}
            {readouts.length > 0 && <>: {listed(readouts)}</>}
          </p>
          <p className={styles.facts}>
            <span>{SYSTEM_WORDS[kind]}</span>
            {species.length > 0 && <span>{listed(species.map(({ label }) => label))}</span>}
            {guideline !== null && <span>{guideline}</span>}
            <ReferenceNumbers references={references} citations={citations} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What a clinic sees or measures of an event. */
export function ClinicalParameterList({ parameters, citations }: { readonly parameters: readonly FragmentType<typeof MeasureList_clinicalParameter>[]; readonly citations: Citations }) {
  return (
    <ul className={styles.list}>
      {readFragment(MeasureList_clinicalParameter, parameters).map(({ id, name, kind, direction, detail, references }) => (
        <li key={id} className={styles.item}>
          <p>
            <strong>
              <PortalLink href={clinicalParameterPath(id)}>{name}</PortalLink>
            </strong>{' '}
            {direction !== null && CLINICAL_DIRECTION_WORDS[direction]}
          </p>
          {detail !== null && <p>{detail}</p>}
          <p className={styles.facts}>
            <span>{CLINICAL_KIND_WORDS[kind]}</span>
            <ReferenceNumbers references={references} citations={citations} />
          </p>
        </li>
      ))}
    </ul>
  );
}
