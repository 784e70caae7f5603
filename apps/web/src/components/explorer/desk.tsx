'use client';

import { priceOf } from '@sequela/schema/price';
import { QUESTIONS, type Question } from '@sequela/schema/questions';
import { useHistoryActions } from '@graphiql/plugin-history';
import { useGraphiQL, useGraphiQLActions, useOperationsEditorState, useVariablesEditorState } from '@graphiql/react';
import { useDeferredValue, useMemo, useState, type CSSProperties } from 'react';
import { readAnswer, type Answer } from '../../answer/read-answer.ts';
import styles from './desk.module.css';
import { EditingPanel } from './editing/editing-panel.tsx';
import { readDocument, type Problem } from './editing/problems.ts';
import type { ExplorerStart } from './explorer-start.ts';
import { Splitter } from './frame/splitter.tsx';
import { useStored } from './frame/use-stored.ts';
import { exampleVariables } from './library/example-variables.ts';
import { LibraryPanel } from './library/library-panel.tsx';
import { Results, type ResultView } from './results/results.tsx';
import { AskBar } from './running/ask-bar.tsx';
import { GRAPHQL_PATH } from './running/ask.ts';
import { PriceLine } from './running/price-line.tsx';
import { useAnswers } from './running/use-answers.ts';
import { useBudget } from './running/use-budget.ts';
import { ShareView } from './share/share-view.tsx';
import { readVariables, writeVariables } from './variables/variable-values.ts';
import { graphSchema } from '../../answer/graph-schema.ts';

/** The three panels of the explorer, and what passes between them. */
export function Desk({ start }: { readonly start: ExplorerStart }) {
  const schema = graphSchema();
  const { addTab } = useGraphiQLActions();
  const { addToHistory } = useHistoryActions();
  const active = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]);
  const tab = active?.id ?? '';
  const [written, setQuery] = useOperationsEditorState();
  const [variables, setVariables] = useVariablesEditorState();
  const query = useDeferredValue(written);
  const read = useMemo(() => readDocument(schema, query), [schema, query]);
  const [operation, setOperation] = useState<string | null>(null);
  const operationName = read.operations.includes(operation) ? operation : (read.operations[0] ?? null);
  const answers = useAnswers(useState(() => openingAnswers(start, active))[0]);
  const answer = answers.of(tab);
  const price = useMemo(() => (read.document === null ? null : priceOf(schema, read.document, readVariables(variables) ?? {}, operationName ?? undefined)), [schema, read.document, variables, operationName]);
  const budget = useBudget(schema, answer);
  const [goTo, setGoTo] = useState<Problem | null>(null);
  const [view, setView] = useStored('view', 'table');
  const [library, setLibrary] = useStored('library', '23');
  const [editing, setEditing] = useStored('editing', '36');

  const current = QUESTIONS.find(({ document }) => document === written) ?? null;
  const asked = { query: written, variables, operationName: read.operations.length > 1 ? operationName : null };
  const open = (text: string, values: string): void => {
    // A text of the reader's own stays where it is.
    if (written.trim() !== '' && current === null) addTab();
    setQuery(text);
    setVariables(values);
    bringIntoView('explorer-editing');
  };
  const ask = (question = asked): void => {
    if (question.query.trim() === '') return;
    addToHistory({ query: question.query, variables: question.variables, ...(operationName !== null && { operationName }) });
    if (view === 'code' || view === 'share') setView('table');
    answers.ask(tab, question);
    bringIntoView('explorer-answer');
  };
  const marked = useMemo(() => (answer !== null && answer.asked.query === written ? answer.faults.flatMap(({ place, message }) => (place === null ? [] : [{ message, ...place }])) : []), [answer, written]);
  const title = current?.title ?? operationName ?? 'Untitled question';
  return (
    <div className={styles.desk} style={{ '--library': `${library}%`, '--editing': `${editing}%` } as CSSProperties}>
      <LibraryPanel id="explorer-library" schema={schema} current={current} onOpen={(question: Question) => open(question.document, writeVariables(exampleVariables(question, start.release.kind)))} onOpenPast={open} />
      <Splitter label="Width of the questions" between="column" value={Number(library)} min={14} max={40} controls="explorer-library" onChange={(value) => setLibrary(String(value))} />
      <EditingPanel
        id="explorer-editing"
        schema={schema}
        read={read}
        current={current}
        variables={variables}
        onVariables={setVariables}
        operationName={operationName}
        onOperation={setOperation}
        marked={marked}
        goTo={goTo}
        onGoTo={(problem) => setGoTo({ ...problem })}
        onAsk={() => ask()}
      />
      <AskBar isAsking={answers.isAsking} canAsk={written.trim() !== ''} onAsk={() => ask()} onStop={answers.stop}>
        <PriceLine price={price} budget={budget} />
      </AskBar>
      <Splitter label="Width of the question" between="column" value={Number(editing)} min={22} max={56} controls="explorer-editing" onChange={(value) => setEditing(String(value))} />
      <section id="explorer-answer" aria-label="Answer" className={styles.answer}>
        <Results
          schema={schema}
          answer={answer}
          isAsking={answers.isAsking}
          wantedRows={QUESTIONS.find(({ document }) => document === answer?.asked.query)?.rows ?? null}
          view={view as ResultView}
          onView={setView}
          code={{ address: `${start.portal}${GRAPHQL_PATH}`, document: written, variables: readVariables(variables) ?? {}, operationName: asked.operationName }}
          share={() => <ShareView key={`${tab} ${title}`} query={written} variables={variables} title={title} release={start.release} portal={start.portal} />}
          fileName={['sequela', current?.slug ?? operationName ?? 'answer', start.release.id].join('_')}
          originNotes={start.originNotes}
          onGoTo={(problem) => setGoTo({ ...problem })}
          onAskForMore={(text) => {
            setQuery(text);
            ask({ ...asked, query: text });
          }}
        />
      </section>
    </div>
  );
}

/** The answer that came with the page, for the tab that holds its question; a reader's own tab may be another. */
function openingAnswers({ answer, question }: ExplorerStart, tab: OpenTab | undefined): ReadonlyMap<string, Answer> {
  if (answer === null || tab === undefined || tab.query !== question.query || (tab.variables ?? '') !== question.variables) return new Map();
  return new Map([[tab.id, readAnswer(answer, { query: question.query, variables: question.variables, operationName: null }, null)]]);
}

interface OpenTab {
  readonly id: string;
  readonly query: string | null;
  readonly variables?: string | null;
}

/** Where panels stand under each other, what was just asked for comes into view. */
function bringIntoView(panel: string): void {
  if (matchMedia('(max-width: 60rem)').matches) document.getElementById(panel)?.scrollIntoView({ block: 'start' });
}
