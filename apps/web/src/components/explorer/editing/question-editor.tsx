'use client';

import { QueryEditor, useGraphiQL, useMonaco, useOperationsEditorState } from '@graphiql/react';
import { useEffect, useId, useRef } from 'react';
import type { Problem } from './problems.ts';
import { useEditorManners } from './use-editor-manners.ts';
import styles from './editors.module.css';

interface QuestionEditorProps {
  /** A plain field in place of the code editor: for touch, screen readers, and whoever likes it better. */
  readonly isPlain: boolean;
  readonly onAsk: () => void;
  /** Faults that the API found, which stay marked until the question changes. */
  readonly marked: readonly Problem[];
  /** A place to go to; a new object goes there again. */
  readonly goTo: Problem | null;
}

const LABEL = 'Question, in GraphQL';

/** The question as code. Its text is the code editor's in either form, so that tabs and history have it. */
export function QuestionEditor({ isPlain, onAsk, marked, goTo }: QuestionEditorProps) {
  const id = useId();
  const editor = useGraphiQL(({ queryEditor }) => queryEditor);
  const monaco = useMonaco((state) => state.monaco);
  const plain = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useOperationsEditorState();
  useEditorManners(editor, { label: LABEL, onAsk });
  useEffect(() => {
    const model = editor?.getModel();
    if (monaco === undefined || model == null) return;
    const markers = marked.map(({ message, line, column }) => ({ message, severity: monaco.MarkerSeverity.Error, ...wordAt(model, line, column) }));
    monaco.editor.setModelMarkers(model, 'sequela', markers);
  }, [editor, monaco, marked]);
  useEffect(() => {
    if (goTo === null) return;
    if (isPlain) {
      const offset = offsetOf(plain.current?.value ?? '', goTo);
      plain.current?.focus();
      plain.current?.setSelectionRange(offset, offset);
      return;
    }
    editor?.setPosition({ lineNumber: goTo.line, column: goTo.column });
    editor?.revealLineInCenter(goTo.line);
    editor?.focus();
  }, [editor, goTo, isPlain]);
  return (
    <>
      {isPlain && (
        <textarea
          ref={plain}
          className={styles.plain}
          aria-label={LABEL}
          value={text}
          spellCheck={false}
          autoCapitalize="none"
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            onAsk();
          }}
        />
      )}
      <div className={isPlain ? styles.away : styles.frame} inert={isPlain}>
        <QueryEditor className={styles.editor} role="group" aria-label={`${LABEL}. Enter begins to edit.`} aria-describedby={id} />
        <p id={id} className={styles.hint}>
          <kbd>Enter</kbd> begins to edit, <kbd>Esc</kbd> then <kbd>Tab</kbd> leaves. <kbd>Ctrl</kbd> <kbd>Space</kbd> says what may stand here, <kbd>Ctrl</kbd> <kbd>Enter</kbd> asks.
        </p>
      </div>
    </>
  );
}

interface Model {
  readonly getWordAtPosition: (position: { lineNumber: number; column: number }) => { readonly endColumn: number } | null;
  readonly getLineCount: () => number;
}

/** The word at a place, which is underlined; a single sign where there is no word. */
function wordAt(model: Model, line: number, column: number) {
  const lineNumber = Math.min(line, model.getLineCount());
  return { startLineNumber: lineNumber, startColumn: column, endLineNumber: lineNumber, endColumn: model.getWordAtPosition({ lineNumber, column })?.endColumn ?? column + 1 };
}

/** Where a line and column stand in a text. */
const offsetOf = (text: string, { line, column }: Problem): number => text.split('\n').slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
