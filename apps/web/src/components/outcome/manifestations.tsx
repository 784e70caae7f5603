import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { manifestationPath } from '../../wording/route.ts';
import { StatusMark } from '../marks/status-mark.tsx';
import type { Citations } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './manifestations.module.css';

export const Manifestations_manifestation = graphql(`
  fragment Manifestations_manifestation on Manifestation {
    id
    title
    description
    status
    references { id }
  }
`);

/** Signs of the outcome that are in no chain. */
export function Manifestations({ manifestations, citations }: { readonly manifestations: readonly FragmentType<typeof Manifestations_manifestation>[]; readonly citations: Citations }) {
  return (
    <ul className={styles.signs}>
      {readFragment(Manifestations_manifestation, manifestations).map(({ id, title, description, status, references }) => (
        <li key={id}>
          <div className={styles.sign}>
            <strong>
              <PortalLink href={manifestationPath(id)}>{title}</PortalLink>
            </strong>
            <StatusMark status={status} />
            <ReferenceNumbers references={references} citations={citations} />
          </div>
          {description !== null && <p>{description}</p>}
        </li>
      ))}
    </ul>
  );
}
