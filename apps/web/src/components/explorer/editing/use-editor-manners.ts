import { useMonaco, type MonacoEditor } from '@graphiql/react';
import { useEffect, useRef } from 'react';

interface Manners {
  /** What it is, for those who listen. */
  readonly label: string;
  /** Asks the question; Ctrl or Cmd and Enter. */
  readonly onAsk: () => void;
}

/**
 * How an editor is left by keys: after Escape, whatever else it closes, Tab is the page's again until the next letter,
 * and goes on to what follows. Editors of their own accord hold Tab for good.
 */
export function useEditorManners(editor: MonacoEditor | undefined, { label, onAsk }: Manners): void {
  const monaco = useMonaco((state) => state.monaco);
  const ask = useRef(onAsk);
  useEffect(() => {
    ask.current = onAsk;
  }, [onAsk]);
  useEffect(() => {
    if (editor === undefined || monaco === undefined) return undefined;
    editor.updateOptions({
      ariaLabel: `${label}. Escape, then Tab, leaves it.`,
      fontFamily: getComputedStyle(document.documentElement).getPropertyValue('--font-code'),
      fontSize: 13,
      lineHeight: 20,
      padding: { top: 8, bottom: 8 },
      wordWrap: 'on',
      fixedOverflowWidgets: true,
      renderWhitespace: 'none',
      guides: { indentation: false },
      contextmenu: false,
    });
    const { Escape, Tab, Shift } = monaco.KeyCode;
    let isLeaving = false;
    const keys = editor.onKeyDown((event) => {
      if (event.keyCode === Tab && isLeaving) event.stopPropagation();
      else if (event.keyCode !== Shift) isLeaving = event.keyCode === Escape;
    });
    editor.addCommand(monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter, () => ask.current());
    // Widths of letters are measured anew when the font has come.
    void document.fonts.ready.then(() => monaco.editor.remeasureFonts());
    return () => keys.dispose();
  }, [editor, monaco, label]);
}
