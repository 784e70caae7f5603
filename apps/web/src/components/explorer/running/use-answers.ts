import { useCallback, useRef, useState } from 'react';
import type { Answer } from '../../../answer/read-answer.ts';
import { askAsWritten } from './ask.ts';

interface Answers {
  /** What the question of a tab was answered last. */
  readonly of: (tab: string) => Answer | null;
  readonly isAsking: boolean;
  readonly ask: (tab: string, asked: Answer['asked']) => void;
  readonly stop: () => void;
}

/** Answers by tab, as long as the page is open. Asking again gives up what was under way. */
export function useAnswers(start: ReadonlyMap<string, Answer>): Answers {
  const [answers, setAnswers] = useState(start);
  const [isAsking, setAsking] = useState(false);
  const underWay = useRef<AbortController | null>(null);
  const stop = useCallback(() => {
    underWay.current?.abort();
    underWay.current = null;
    setAsking(false);
  }, []);
  const ask = useCallback((tab: string, asked: Answer['asked']) => {
    underWay.current?.abort();
    const mine = new AbortController();
    underWay.current = mine;
    setAsking(true);
    askAsWritten(asked, mine.signal).then(
      (answer) => {
        if (underWay.current !== mine) return;
        setAnswers((known) => new Map([...known, [tab, answer]]));
        setAsking(false);
      },
      // Given up: whoever did so has said what comes next.
      () => undefined,
    );
  }, []);
  return { of: (tab) => answers.get(tab) ?? null, isAsking, ask, stop };
}
