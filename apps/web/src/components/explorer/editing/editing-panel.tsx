'use client';

import { useGraphiQLActions } from '@graphiql/react';
import type { Question } from '@sequela/schema/questions';
import type { GraphQLSchema } from 'graphql';
import { useId, useMemo, useState, type CSSProperties } from 'react';
import { Splitter } from '../frame/splitter.tsx';
import { useStored } from '../frame/use-stored.ts';
import fields from '../../ui/form.module.css';
import { variableFields } from '../variables/variable-fields.ts';
import { readVariables, withVariable, writeVariables } from '../variables/variable-values.ts';
import { VariablesForm } from '../variables/variables-form.tsx';
import styles from './editing-panel.module.css';
import { OpenTabs } from './open-tabs.tsx';
import { ProblemList } from './problem-list.tsx';
import type { Problem, ReadDocument } from './problems.ts';
import { QuestionEditor } from './question-editor.tsx';
import { VariablesAsJson } from './variables-as-json.tsx';

interface EditingPanelProps {
  readonly id: string;
  readonly schema: GraphQLSchema;
  readonly read: ReadDocument;
  /** The question of the library that stands in the editor, unchanged. */
  readonly current: Question | null;
  readonly variables: string;
  readonly onVariables: (text: string) => void;
  readonly operationName: string | null;
  readonly onOperation: (name: string | null) => void;
  readonly marked: readonly Problem[];
  readonly goTo: Problem | null;
  readonly onGoTo: (problem: Problem) => void;
  readonly onAsk: () => void;
}

/** The question and its variables. */
export function EditingPanel({ id, schema, read, current, variables, onVariables, operationName, onOperation, marked, goTo, onGoTo, onAsk }: EditingPanelProps) {
  const { prettifyEditors, copyQuery } = useGraphiQLActions();
  const operationId = useId();
  const [form, setForm] = useStored('form', prefersPlain() ? 'plain' : 'code');
  const [height, setHeight] = useStored('height', '62');
  const [said, setSaid] = useState('');
  const values = readVariables(variables);
  const asked = useMemo(() => (read.document === null ? null : variableFields(schema, read.document, operationName)), [schema, read.document, operationName]);
  const isPlain = form === 'plain';
  return (
    <section id={id} aria-label="Question" className={styles.panel} style={{ '--height': `${height}%` } as CSSProperties}>
      <OpenTabs />
      <div className={styles.parts}>
        <div className={styles.question} id={`${id}-question`}>
          {current !== null && (
            <details className={styles.meaning}>
              <summary>{current.title}</summary>
              <p>{current.answers}</p>
              <p>{current.doesNotAnswer}</p>
              {current.note !== null && <p>{current.note}</p>}
            </details>
          )}
          <QuestionEditor isPlain={isPlain} onAsk={onAsk} marked={marked} goTo={goTo} />
          <ProblemList problems={read.problems} onGoTo={onGoTo} />
          <div className={styles.tools}>
            <button type="button" aria-pressed={isPlain} onClick={() => setForm(isPlain ? 'code' : 'plain')}>
              Plain field
            </button>
            <button type="button" onClick={() => void prettifyEditors().then(() => setSaid('Tidied'))}>
              Tidy
            </button>
            <button type="button" onClick={() => void copyQuery().then(() => setSaid('Copied'))}>
              Copy
            </button>
            <span role="status">{said}</span>
            {read.operations.length > 1 && (
              <span className={styles.operation}>
                <label htmlFor={operationId}>Ask</label>
                <select id={operationId} className={fields.field} value={operationName ?? ''} onChange={({ target }) => onOperation(target.value === '' ? null : target.value)}>
                  {read.operations.map((name) => (
                    <option key={name ?? ''} value={name ?? ''}>
                      {name ?? 'the one without a name'}
                    </option>
                  ))}
                </select>
              </span>
            )}
          </div>
        </div>
        <Splitter label="Height of the question" between="row" value={Number(height)} min={30} max={85} controls={`${id}-question`} onChange={(value) => setHeight(String(value))} />
        <section aria-label="Variables" className={styles.variables}>
          <h2 className={styles.head}>Variables</h2>
          {values === null ? (
            <p role="alert">
              The variables are no JSON object. Mend them below, or <button type="button" className={styles.empty} onClick={() => onVariables('{}')}>empty them</button>.
            </p>
          ) : (
            asked !== null && <VariablesForm asked={asked} values={values} onChange={(name, value) => onVariables(writeVariables(withVariable(values, name, value)))} />
          )}
          <details className={styles.json} open={values === null || undefined}>
            <summary>As JSON</summary>
            <VariablesAsJson isPlain={isPlain} onAsk={onAsk} />
          </details>
        </section>
      </div>
    </section>
  );
}

/** Fingers do better in a plain field than in a code editor. */
const prefersPlain = (): boolean => matchMedia('(pointer: coarse)').matches;
