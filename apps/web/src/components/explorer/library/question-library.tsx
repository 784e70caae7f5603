'use client';

import { QUESTIONS, TOPIC_TITLES, TOPICS, type Question } from '@sequela/schema/questions';
import { useId, useState } from 'react';
import { questionPath } from '../../../wording/route.ts';
import fields from '../../ui/form.module.css';
import { matchingQuestions } from './matching-questions.ts';
import styles from './question-library.module.css';

interface QuestionLibraryProps {
  /** Slug of the question that is open, if it is one of the library. */
  readonly current: string | null;
  readonly onOpen: (question: Question) => void;
}

/** The questions that people ask, by topic, with a search. Links too, so that one can be opened elsewhere. */
export function QuestionLibrary({ current, onOpen }: QuestionLibraryProps) {
  const id = useId();
  const [text, setText] = useState('');
  const found = matchingQuestions(QUESTIONS, text);
  return (
    <div className={styles.library}>
      <div className={styles.search}>
        <label htmlFor={id}>Search the questions</label>
        <input id={id} type="search" className={fields.field} value={text} autoComplete="off" placeholder="cytokine, path, measured …" onChange={({ target }) => setText(target.value)} />
        <p role="status" className={styles.count}>
          {text.trim() === '' ? `${QUESTIONS.length} questions` : `${found.length} of ${QUESTIONS.length} questions`}
        </p>
      </div>
      {found.length === 0 && <p>None of these words. Write your own question in the middle; “Words” says what can be asked.</p>}
      {TOPICS.map((topic) => {
        const ofTopic = found.filter((question) => question.topic === topic);
        return (
          ofTopic.length > 0 && (
            <section key={topic} aria-labelledby={`${id}-${topic}`} className={styles.topic}>
              <h2 id={`${id}-${topic}`}>{TOPIC_TITLES[topic]}</h2>
              <ul>
                {ofTopic.map((question) => (
                  <li key={question.slug}>
                    <a
                      href={questionPath(question.slug)}
                      aria-current={question.slug === current ? 'true' : undefined}
                      className={styles.question}
                      onClick={(event) => {
                        // With a key held down a reader wants it elsewhere.
                        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                        event.preventDefault();
                        onOpen(question);
                      }}
                    >
                      {question.title}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
