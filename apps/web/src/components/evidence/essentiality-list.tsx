import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { INTERVENTION_WORDS, OUTCOME_EFFECT_WORDS } from '../../wording/evidence-vocabulary.ts';
import { eventPath } from '../../wording/route.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import type { Citations } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import { StatementContext } from '../statement/statement-context.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from '../ui/item-list.module.css';

export const EssentialityList_essentiality = graphql(`
  fragment EssentialityList_essentiality on Essentiality {
    id
    intervention
    what
    effectOnOutcome
    statement
    basis
    event { id title }
    modulatingFactor { title }
    context { ...StatementContext_evidenceContext }
    references { id }
  }
`);

/** Experiments that took an event away, and what became of the outcome. */
export function EssentialityList({ essentialities, citations }: { readonly essentialities: readonly FragmentType<typeof EssentialityList_essentiality>[]; readonly citations: Citations }) {
  return (
    <ul className={styles.list}>
      {readFragment(EssentialityList_essentiality, essentialities).map(({ id, intervention, what, effectOnOutcome, statement, basis, event, modulatingFactor, context, references }) => (
        <li key={id} className={styles.item}>
          <p>
            <strong>{what}</strong>: {OUTCOME_EFFECT_WORDS[effectOnOutcome]}. {statement}
          </p>
          <p className={styles.facts}>
            {event !== null && <PortalLink href={eventPath(event.id)}>{event.title}</PortalLink>}
            {modulatingFactor !== null && <span>{modulatingFactor.title} (modulating factor)</span>}
            <span>{INTERVENTION_WORDS[intervention]}</span>
            <StatementContext context={context} />
            <span>
              {BASIS_WORDS[basis].word} <ReferenceNumbers references={references} citations={citations} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
