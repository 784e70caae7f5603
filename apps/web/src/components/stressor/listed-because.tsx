import type { EvidenceCall } from '../../graphql/generated/graphql.ts';
import { CallMark } from '../evidence/call-mark.tsx';
import { FoldedText } from '../text/folded-text.tsx';
import styles from './listed-because.module.css';

/** How good the evidence is that a stressor belongs there, and why it is listed; nothing where nobody says. */
export function ListedBecause({ evidence, text, html }: { readonly evidence: EvidenceCall | null; readonly text: string | null; readonly html: string | null }) {
  if (evidence === null && text === null) return null;
  return (
    <div className={styles.because}>
      {evidence !== null && (
        <p>
          Evidence: <CallMark call={evidence} spelled />
        </p>
      )}
      {text !== null && html !== null && <FoldedText text={text} html={html} />}
    </div>
  );
}
