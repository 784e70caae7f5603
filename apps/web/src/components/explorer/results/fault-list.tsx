'use client';

import type { Answer, AnswerFault } from '../../../answer/read-answer.ts';
import { pageOfId } from '../../../answer/page-of-id.ts';
import { adviceFor, type Problem } from '../editing/problems.ts';
import styles from './results.module.css';

const MOST_LISTED = 8;

/** What the API could not answer, where that stands in the question, and what to do. */
export function FaultList({ answer: { faults, data }, onGoTo }: { readonly answer: Answer; readonly onGoTo: (problem: Problem) => void }) {
  if (faults.length === 0) return null;
  return (
    <div role="alert" className={styles.faults}>
      <h2>{data === null ? 'No answer' : 'Part of the answer is missing'}</h2>
      <ul>
        {faults.slice(0, MOST_LISTED).map((fault, at) => (
          <li key={at}>
            <Fault fault={fault} onGoTo={onGoTo} />
          </li>
        ))}
        {faults.length > MOST_LISTED && <li>and {faults.length - MOST_LISTED} more, all in the JSON.</li>}
      </ul>
    </div>
  );
}

function Fault({ fault: { message, code, place, path, nearest }, onGoTo }: { readonly fault: AnswerFault; readonly onGoTo: (problem: Problem) => void }) {
  const advice = adviceFor(message) ?? (code === null ? null : (ADVICE[code] ?? null));
  return (
    <>
      {place !== null && (
        <>
          <button type="button" onClick={() => onGoTo({ message, ...place })}>
            Line {place.line}, column {place.column}
          </button>{' '}
        </>
      )}
      {message} {advice}
      {path !== null && place === null && (
        <>
          {' '}
          At <code>{path}</code>.
        </>
      )}
      {nearest.length > 0 && (
        <>
          {' '}
          Nearest:{' '}
          {nearest.map((id, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <a href={pageOfId(id) ?? '/search'}>{id}</a>
            </span>
          ))}
          .
        </>
      )}
    </>
  );
}

/** What to do about what the API refuses, by its code, where the message does not say it. */
const ADVICE: Readonly<Record<string, string>> = {
  NOT_FOUND: 'Choose another in the fields under the question: a name finds its id.',
  BAD_USER_INPUT: 'Look at the variables under the question.',
  API_UNREACHABLE: 'Ask again in a moment.',
};
