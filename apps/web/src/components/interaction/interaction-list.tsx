import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { listed } from '../../wording/count.ts';
import { INTERACTION_WORDS } from '../../wording/evidence-vocabulary.ts';
import { BASIS_WORDS, RECEPTOR_ORIGIN_WORDS } from '../../wording/vocabulary.ts';
import { StatusMark } from '../marks/status-mark.tsx';
import type { Citations } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import { StatementContext } from '../statement/statement-context.tsx';
import styles from '../ui/item-list.module.css';

export const InteractionList_interaction = graphql(`
  fragment InteractionList_interaction on Interaction {
    id
    kind
    effect
    status
    basis
    mediatorComplex
    receptorNote
    sourceCell { label }
    targetCell { label }
    mediators { symbol }
    receptorSets { origin receptors { symbol } complex { name } }
    context { ...StatementContext_evidenceContext }
    references { id }
  }
`);

/** Which cell tells which, by what, at which receptor, and to what effect. */
export function InteractionList({ interactions, citations }: { readonly interactions: readonly FragmentType<typeof InteractionList_interaction>[]; readonly citations: Citations }) {
  return (
    <ul className={styles.list}>
      {readFragment(InteractionList_interaction, interactions).map((interaction) => {
        const { id, kind, effect, status, basis, mediatorComplex, receptorNote, sourceCell, targetCell, mediators, receptorSets, context, references } = interaction;
        const receptors = receptorSets.map(({ origin, receptors: chains, complex }) => ({ origin, name: complex?.name.replaceAll('_', ' ') ?? listed(chains.map(({ symbol }) => symbol)) }));
        const carried = mediatorComplex ?? (mediators.length > 0 ? listed(mediators.map(({ symbol }) => symbol)) : null);
        const way = [sourceCell?.label, carried, receptors.map(({ name }) => name).join(' or ') || null, targetCell?.label].filter((word) => word != null);
        return (
          <li key={id} className={styles.item}>
            <p className={styles.lead}>
              {way.map((word, at) => (
                <span key={at}>
                  {at > 0 && (
                    <>
                      <span aria-hidden="true"> → </span>
                      <span className="visually-hidden"> to </span>
                    </>
                  )}
                  {word === carried ? <strong>{word}</strong> : word}
                </span>
              ))}
            </p>
            <p>{effect}</p>
            <p className={styles.facts}>
              <span>{INTERACTION_WORDS[kind]}</span>
              <StatusMark status={status} />
              <StatementContext context={context} />
              {[...new Set(receptors.map(({ origin }) => RECEPTOR_ORIGIN_WORDS[origin]))].map((words) => (
                <span key={words}>{words}</span>
              ))}
              {receptorNote !== null && <span>{receptorNote}</span>}
              <span>
                {BASIS_WORDS[basis].word} <ReferenceNumbers references={references} citations={citations} />
              </span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
