'use client';

import { counted } from '../../../wording/count.ts';
import { adviceFor, type Problem } from './problems.ts';
import styles from './problem-list.module.css';

const MOST_LISTED = 8;

/** What is wrong with the question, each with its place and what to do about it. */
export function ProblemList({ problems, onGoTo }: { readonly problems: readonly Problem[]; readonly onGoTo: (problem: Problem) => void }) {
  return (
    <>
      {/* The count alone is announced: the list changes with every letter. */}
      <p role="status" className="visually-hidden">
        {problems.length > 0 && counted(problems.length, 'problem')}
      </p>
      {problems.length > 0 && (
        <ul className={styles.problems} aria-label="What is wrong with the question">
          {problems.slice(0, MOST_LISTED).map((problem) => {
            const advice = adviceFor(problem.message);
            return (
              <li key={`${problem.line} ${problem.column} ${problem.message}`}>
                <button type="button" onClick={() => onGoTo(problem)}>
                  Line {problem.line}, column {problem.column}
                </button>{' '}
                <span>
                  {problem.message} {advice}
                </span>
              </li>
            );
          })}
          {problems.length > MOST_LISTED && <li>and {problems.length - MOST_LISTED} more</li>}
        </ul>
      )}
    </>
  );
}
