import type { InteractionList_InteractionFragment } from '../../graphql/generated/graphql.ts';
import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { INTERACTION_WORDS } from '../../wording/evidence-vocabulary.ts';
import { cellPath, receptorPath } from '../../wording/route.ts';
import { BASIS_WORDS, RECEPTOR_ORIGIN_WORDS } from '../../wording/vocabulary.ts';
import { GeneNames } from '../gene/gene-names.tsx';
import { StatusMark } from '../marks/status-mark.tsx';
import type { Citations } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import { complexName } from '../statement/gene-words.ts';
import { StatementContext } from '../statement/statement-context.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
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
    sourceCell { id label }
    targetCell { id label }
    mediators { id symbol }
    receptorSets { origin receptors { id symbol } complex { id name } }
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
        const way = [
          sourceCell && <PortalLink href={cellPath(sourceCell.id)}>{sourceCell.label}</PortalLink>,
          mediatorComplex !== null ? <strong>{mediatorComplex}</strong> : mediators.length > 0 && <strong><GeneNames genes={mediators} /></strong>,
          receptorSets.length > 0 && <Receptors sets={receptorSets} />,
          targetCell && <PortalLink href={cellPath(targetCell.id)}>{targetCell.label}</PortalLink>,
        ].filter((station) => station !== null && station !== false);
        return (
          <li key={id} className={styles.item}>
            <p className={styles.lead}>
              {way.map((station, at) => (
                <span key={at}>
                  {at > 0 && (
                    <>
                      <span aria-hidden="true"> → </span>
                      <span className="visually-hidden"> to </span>
                    </>
                  )}
                  {station}
                </span>
              ))}
            </p>
            <p>{effect}</p>
            <p className={styles.facts}>
              <span>{INTERACTION_WORDS[kind]}</span>
              <StatusMark status={status} />
              <StatementContext context={context} />
              {[...new Set(receptorSets.map(({ origin }) => RECEPTOR_ORIGIN_WORDS[origin]))].map((words) => (
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

/** Receptors of an interaction: sets are alternatives; one without a name of its own goes by its chains. */
function Receptors({ sets }: { readonly sets: InteractionList_InteractionFragment['receptorSets'] }) {
  return sets.map(({ receptors, complex }, at) => (
    <span key={at}>
      {at > 0 && ' or '}
      {complex === null ? <GeneNames genes={receptors} between=" and " /> : <PortalLink href={receptorPath(complex.id)}>{complexName(complex.name)}</PortalLink>}
    </span>
  ));
}
