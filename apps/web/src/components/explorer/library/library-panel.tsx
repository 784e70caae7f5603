'use client';

import type { Question } from '@sequela/schema/questions';
import type { GraphQLSchema } from 'graphql';
import { useId, useState } from 'react';
import { PanelTabs } from '../frame/panel-tabs.tsx';
import { SchemaWords } from '../words/schema-words.tsx';
import styles from './library-panel.module.css';
import { PastQuestions } from './past-questions.tsx';
import { QuestionLibrary } from './question-library.tsx';

interface LibraryPanelProps {
  readonly id: string;
  readonly schema: GraphQLSchema;
  readonly current: Question | null;
  readonly onOpen: (question: Question) => void;
  readonly onOpenPast: (query: string, variables: string) => void;
}

/** Where questions come from: those of the library, the words of the graph, those asked before. On a phone it opens on demand. */
export function LibraryPanel({ id, schema, current, onOpen, onOpenPast }: LibraryPanelProps) {
  const inside = useId();
  const [isOpen, setOpen] = useState(false);
  const [tab, setTab] = useState<'questions' | 'words' | 'past'>('questions');
  return (
    <section id={id} aria-label="Questions and words" className={styles.panel}>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} aria-controls={inside} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Close the questions' : 'Choose a question, look up words'}
      </button>
      <div id={inside} className={isOpen ? styles.open : styles.closed}>
        <PanelTabs
          label="Where questions come from"
          chosen={tab}
          onChoose={setTab}
          tabs={[
            {
              key: 'questions',
              label: 'Questions',
              panel: () => (
                <QuestionLibrary
                  current={current?.slug ?? null}
                  onOpen={(question) => {
                    setOpen(false);
                    onOpen(question);
                  }}
                />
              ),
            },
            { key: 'words', label: 'Words', panel: () => <SchemaWords schema={schema} /> },
            {
              key: 'past',
              label: 'History',
              panel: () => (
                <PastQuestions
                  onOpen={(query, variables) => {
                    setOpen(false);
                    onOpenPast(query, variables);
                  }}
                />
              ),
            },
          ]}
        />
      </div>
    </section>
  );
}
