'use client';

import { parse, type GraphQLSchema } from 'graphql';
import { useMemo, useState, type ReactNode } from 'react';
import { counted, numeral } from '../../../wording/count.ts';
import { answerChain } from '../../../answer/answer-chain.ts';
import { answerMatrix } from '../../../answer/answer-matrix.ts';
import { answerLists, answerTable, openingList, stepsTo } from '../../../answer/answer-table.ts';
import { answerTree } from '../../../answer/answer-tree.ts';
import { askForMore, FOR_DRAWING, FOR_MATRIX } from '../../../answer/ask-for-more.ts';
import { unaskedOfPathway } from '../../../answer/unasked.ts';
import type { Answer } from '../../../answer/read-answer.ts';
import { notesOnReconstruction, tellsOfReconstruction } from '../../../answer/told-of-reconstruction.ts';
import type { CodeRequest } from '../code/write-code.ts';
import type { Problem } from '../editing/problems.ts';
import { PanelTabs } from '../frame/panel-tabs.tsx';
import { AnswerGraphView } from './answer-graph-view.tsx';
import { AnswerMatrixView } from './answer-matrix-view.tsx';
import { AnswerTableView } from './answer-table-view.tsx';
import { CodeView } from './code-view.tsx';
import { FaultList } from './fault-list.tsx';
import { JsonView } from './json-view.tsx';
import { saveFile, type SavedFormat } from './save-file.ts';
import { readVariables } from '../variables/variable-values.ts';
import styles from './results.module.css';

export type ResultView = 'table' | 'graph' | 'matrix' | 'json' | 'code' | 'share';

interface ResultsProps {
  readonly schema: GraphQLSchema;
  readonly answer: Answer | null;
  readonly isAsking: boolean;
  /** The way to the rows that the library means, if the question is one of it. */
  readonly wantedRows: string | null;
  readonly view: ResultView;
  readonly onView: (view: ResultView) => void;
  readonly code: Omit<CodeRequest, 'rows'>;
  readonly share: () => ReactNode;
  readonly fileName: string;
  readonly originNotes: readonly string[];
  readonly onGoTo: (problem: Problem) => void;
  readonly onAskForMore: (text: string) => void;
}

/** What came back, in the form that the reader wants it; the table first. */
export function Results({ schema, answer, isAsking, wantedRows, view, onView, code, share, fileName, originNotes, onGoTo, onAskForMore }: ResultsProps) {
  const [list, setList] = useState<string | null>(null);
  const data = answer?.data ?? null;
  const lists = useMemo(() => (data === null ? [] : answerLists(data)), [data]);
  const path = openingList(lists, list !== null && lists.some((each) => each.path === list) ? list : wantedRows);
  const table = useMemo(() => (data === null ? null : answerTable(data, path)), [data, path]);
  const tree = useMemo(() => (answer === null || data === null ? null : answerTree(schema, parse(answer.asked.query), answer.asked.operationName, data, readVariables(answer.asked.variables) ?? {})), [schema, answer, data]);
  const orNothing = (shown: () => ReactNode) => (): ReactNode => (data === null ? <Nothing answer={answer} isAsking={isAsking} /> : shown());
  const more = (wanted: typeof FOR_DRAWING): string | null => askForMore(schema, code.document, wanted);
  // What is asked already, and did not come, is not there.
  const moreToDraw = (): string | null => (/\bupstream\b/.test(code.document) && /\bdownstream\b/.test(code.document) ? null : more(FOR_DRAWING));
  const told = useMemo(() => (answer === null || tree === null ? [] : notesOnReconstruction(tellsOfReconstruction(schema, tree, answer.text), originNotes)), [schema, answer, tree, originNotes]);
  return (
    <PanelTabs
      label="Forms of the answer"
      chosen={view}
      onChoose={onView}
      tabs={[
        { key: 'table', label: 'Table', panel: orNothing(() => table && <AnswerTableView lists={lists} table={table} onChooseList={setList} />) },
        { key: 'graph', label: 'Pathway', panel: orNothing(() => tree && <AnswerGraphView drawn={answerChain(tree)} unasked={unaskedOfPathway({ tree, document: answer?.asked.query ?? '' })} more={moreToDraw()} onAskForMore={onAskForMore} />) },
        { key: 'matrix', label: 'Matrix', panel: orNothing(() => tree && <AnswerMatrixView matrix={answerMatrix(tree)} more={more(FOR_MATRIX)} onAskForMore={onAskForMore} />) },
        { key: 'json', label: 'JSON', panel: () => (answer === null ? <Nothing answer={answer} isAsking={isAsking} /> : <JsonView text={answer.text} />) },
        { key: 'code', label: 'Code', panel: () => <CodeView request={{ ...code, rows: data === null ? [] : stepsTo(data, path) }} /> },
        { key: 'share', label: 'Share', panel: share },
      ]}
      before={
        answer !== null && (
          <>
            <div className={styles.facts}>
              <span role="status">{isAsking ? 'Asking …' : factsOf(answer, table?.rows.length ?? 0)}</span>
              {table !== null && (
                <span className={styles.files} role="group" aria-label="Download the answer">
                  {(['csv', 'tsv', 'json'] as const).map((format: SavedFormat) => (
                    <button key={format} type="button" aria-label={`Download as ${format.toUpperCase()}`} onClick={() => void saveFile(format, fileName, table, answer.text)}>
                      {format.toUpperCase()}
                    </button>
                  ))}
                </span>
              )}
            </div>
            <FaultList answer={answer} onGoTo={onGoTo} />
            {told.map((note) => <p key={note} role="note" className={styles.note}>{note}</p>)}
            {answer.missing.length > 0 && <p className={styles.note}>No source of this release fills {answer.missing.join('; ')}. An empty place there says nothing.</p>}
          </>
        )
      }
    />
  );
}

const factsOf = ({ data, faults, took, text }: Answer, rows: number): string =>
  [data === null ? counted(faults.length, 'error') : counted(rows, 'row'), took === null ? null : `${numeral(took)} ms`, `${numeral(Math.ceil(text.length / 1000))} kB`].filter((each) => each !== null).join(' · ');

function Nothing({ answer, isAsking }: { readonly answer: Answer | null; readonly isAsking: boolean }) {
  if (isAsking) return <p>Asking …</p>;
  return <p>{answer === null ? 'Nothing was asked yet. Ask the question, and its answer stands here.' : 'There is no answer to show; what went wrong stands above.'}</p>;
}
