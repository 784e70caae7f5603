import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import type { Citations } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import type { Basis } from '../../graphql/generated/graphql.ts';
import styles from '../ui/item-list.module.css';

interface BindingFactsProps {
  readonly pair: {
    readonly affinity: string | null;
    readonly inhibitory: boolean;
    readonly classification: string | null;
    readonly sourceText: string | null;
    readonly basis: Basis;
    readonly sources: readonly { readonly id: string; readonly name: string }[];
    readonly references: readonly { readonly id: string }[];
  };
  /** True where a cited source names the receptor too, in an interaction of this release. */
  readonly named: boolean;
  readonly citations: Citations;
}

/** How a ligand and its receptor are known to bind; says where CellPhoneDB stands alone. */
export function BindingFacts({ pair, named, citations }: BindingFactsProps) {
  const { affinity, inhibitory, classification, sourceText, basis, sources, references } = pair;
  const alone = sources.every(({ id }) => id === 'source:cellphonedb');
  const words = [
    affinity === null ? null : `${affinity.toLowerCase()} affinity`,
    inhibitory ? 'inhibits: a decoy or another pair that gives no signal' : null,
    classification,
    alone ? (named ? 'by CellPhoneDB; a cited source names the receptor too' : 'by CellPhoneDB alone') : `by ${sources.map(({ name }) => name).join(', ')}`,
    sourceText === null ? null : `it cites: ${sourceText.replaceAll('_', ' ').replaceAll(';', '; ')}`,
  ].filter((word) => word !== null && word !== '');
  return (
    <p className={styles.facts}>
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
      <span>
        {BASIS_WORDS[basis].word} {references.length > 0 && <ReferenceNumbers references={references} citations={citations} />}
      </span>
    </p>
  );
}
