import type { EvidenceCall } from '../../graphql/generated/graphql.ts';
import { CALL_WORDS } from '../../wording/evidence-vocabulary.ts';
import styles from './call-mark.module.css';

/** A call of the authors as letter and word; says so where they wrote words only, or the release has nothing: a dash in a table. */
export function CallMark({ call, text = null, spelled = false }: { readonly call: EvidenceCall | null; readonly text?: string | null; readonly spelled?: boolean }) {
  if (call === null || call === 'NOT_GRADED') {
    if (text !== null && text.trim() !== '') return <span className={styles.words}>in words</span>;
    const word = call === null ? 'nothing in this release' : CALL_WORDS[call].word;
    return spelled ? <span className={styles.none}>{word}</span> : <Nothing word={word} />;
  }
  const { letter, word } = CALL_WORDS[call];
  if (call === 'NOT_SPECIFIED') return <span className={styles.none}>{word}</span>;
  return (
    <span className={styles.call}>
      <span className={styles.letter} data-call={call} aria-hidden="true">
        {letter}
      </span>
      {word}
    </span>
  );
}

/** A dash that says aloud what is missing. */
export function Nothing({ word }: { readonly word: string }) {
  return (
    <span className={styles.none}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{word}</span>
    </span>
  );
}
