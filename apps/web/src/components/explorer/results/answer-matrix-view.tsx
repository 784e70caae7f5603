'use client';

import { counted } from '../../../wording/count.ts';
import { eventPath } from '../../../wording/route.ts';
import { Legend } from '../../legend/legend.tsx';
import { EvidenceMatrix } from '../../matrix/evidence-matrix.tsx';
import { MOST_IN_MATRIX, type AnswerMatrix } from '../../../answer/answer-matrix.ts';
import { NothingToShow } from './nothing-to-show.tsx';
import styles from './results.module.css';

/** What an answer says stands at which event, as the portal's matrix; or what to ask to have one. */
export function AnswerMatrixView({ matrix, more, onAskForMore }: { readonly matrix: AnswerMatrix; readonly more: string | null; readonly onAskForMore: (text: string) => void }) {
  if (matrix.kind === 'too-many') {
    return (
      <p>
        The answer has {counted(matrix.statements, 'statement')} at {counted(matrix.events, 'event')}. A matrix has room for {MOST_IN_MATRIX.statements} at {MOST_IN_MATRIX.events}; ask for fewer, or take the table.
      </p>
    );
  }
  if (matrix.kind === 'no-statements') {
    return (
      <NothingToShow more={more} verb="fills it" onAskForMore={onAskForMore}>
        {matrix.events === 0 ? 'This answer has no events.' : `This answer has ${counted(matrix.events, 'event')}, and nothing that is reported there.`} A matrix needs key events with their <code>id</code>, and in them cytokines, genes, receptors or cell types with theirs.
      </NothingToShow>
    );
  }
  const { events, statements, rowKind } = matrix;
  const hasBasis = statements.some(({ basis }) => basis !== null);
  return (
    <div className={styles.view}>
      <EvidenceMatrix events={events} statements={statements} rowKind={rowKind} caption={`What the answer reports at ${counted(events.length, 'event')}`} hrefOf={eventPath} />
      <Legend parts={['changes', 'status', ...(hasBasis ? (['basis'] as const) : [])]} />
      {!hasBasis && (
        <p className={styles.note}>
          How each is known was not asked for; <code>basis</code> on the edges says it.
        </p>
      )}
    </div>
  );
}
