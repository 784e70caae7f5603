'use client';

import { useGraphiQL, useVariablesEditorState, VariableEditor } from '@graphiql/react';
import { useId } from 'react';
import { useEditorManners } from './use-editor-manners.ts';
import styles from './editors.module.css';

const LABEL = 'Variables, as JSON';

/** The variables as they are sent. */
export function VariablesAsJson({ isPlain, onAsk }: { readonly isPlain: boolean; readonly onAsk: () => void }) {
  const id = useId();
  const editor = useGraphiQL(({ variableEditor }) => variableEditor);
  const [text, setText] = useVariablesEditorState();
  useEditorManners(editor, { label: LABEL, onAsk });
  return (
    <>
      {isPlain && <textarea className={styles.plainShort} aria-label={LABEL} value={text} spellCheck={false} autoCapitalize="none" onChange={({ target }) => setText(target.value)} />}
      <div className={isPlain ? styles.away : styles.short} inert={isPlain}>
        <VariableEditor className={styles.editor} role="group" aria-label={`${LABEL}. Enter begins to edit.`} aria-describedby={id} />
        <p id={id} className={styles.hint}>
          <kbd>Enter</kbd> begins to edit, <kbd>Esc</kbd> then <kbd>Tab</kbd> leaves.
        </p>
      </div>
    </>
  );
}
