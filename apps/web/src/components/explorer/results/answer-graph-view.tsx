'use client';

import { counted } from '../../../wording/count.ts';
import { eventPath, outcomePath, relationshipPath } from '../../../wording/route.ts';
import { ChainFigure } from '../../chain/chain-figure.tsx';
import { MOST_DRAWN, type AnswerChain } from '../../../answer/answer-chain.ts';
import type { Unasked } from '../../../answer/unasked.ts';
import { NothingToShow } from './nothing-to-show.tsx';
import styles from './results.module.css';

/** The pathway that an answer holds, drawn as everywhere in the portal; or what to ask to have one. */
export function AnswerGraphView({ drawn, unasked, more, onAskForMore }: { readonly drawn: AnswerChain; readonly unasked: Unasked; readonly more: string | null; readonly onAskForMore: (text: string) => void }) {
  if (drawn.kind === 'too-many') {
    return (
      <p>
        The answer has {counted(drawn.events, 'event')} and {counted(drawn.links, 'relationship')}. A drawing has room for {MOST_DRAWN.events} and {MOST_DRAWN.links}; ask for fewer, for example by a smaller <code>first</code>, or take the table.
      </p>
    );
  }
  if (drawn.kind === 'no-relationships') {
    return (
      <NothingToShow more={more} verb="draws it" onAskForMore={onAskForMore}>
        {drawn.events === 0 ? 'This answer has no events.' : `This answer has ${counted(drawn.events, 'event')}, and no relationships that would join them.`} A drawing needs relationships, each with the <code>id</code> of its <code>upstream</code> and <code>downstream</code> event.
      </NothingToShow>
    );
  }
  const { chain } = drawn;
  return (
    <div className={styles.view}>
      <ChainFigure
        chain={chain}
        unasked={unasked.fields}
        label="Events of the answer and what leads to what"
        hrefOf={({ id, role }) => (role === 'ADVERSE_OUTCOME' ? outcomePath(id) : eventPath(id))}
        linkHrefOf={({ id, from }) => (id.startsWith(`${from} `) ? eventPath(from) : relationshipPath(id))}
        caption={
          <>
            {counted(chain.events.length, 'event')} and {counted(chain.links.length, 'relationship')} of this answer.
            {unasked.sentence !== '' && ` ${unasked.sentence}`}
          </>
        }
      />
    </div>
  );
}
